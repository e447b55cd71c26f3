package de.ausgleich.measure.paper;

import de.ausgleich.goal.AttainmentAnswer.OfTarget;
import de.ausgleich.goal.GoalState;
import de.ausgleich.measure.ContributionAnswer;
import de.ausgleich.measure.MeasureAnswer;
import de.ausgleich.measure.Source;
import de.ausgleich.measure.documentation.PeriodEntry;
import de.ausgleich.measure.documentation.PeriodName;
import de.ausgleich.measure.paper.Sheet.SheetGoal;
import de.ausgleich.measure.paper.Sheet.SheetPeriod;
import de.ausgleich.measure.paper.Sheet.SheetTarget;
import de.ausgleich.measure.resource.Funding;
import de.ausgleich.measure.resource.MoneyAnswer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Writes the papers of a measure from one and the same documentation. Pure.
 *
 * @param documented all periods, as far as the reader may know them
 */
record Papers(MeasureAnswer measure, List<PeriodEntry> documented, Locale language) {

    /** @param targets as they stood at the end of the span */
    ProofOfUse proofOfUse(Span span, List<OfTarget> targets, List<Funding> fundings) {
        List<PaperPeriod> periods = periods(span);
        List<String> missing = documented.stream()
                .filter(entry -> isIn(span, entry))
                .filter(entry -> PaperPeriod.of(entry).isEmpty())
                .map(entry -> entry.period().code())
                .toList();
        List<String> cut = documented.stream()
                .filter(entry ->
                        span.meets(entry.period().from(), entry.period().to()))
                .filter(entry -> !isIn(span, entry))
                .map(entry -> entry.period().code())
                .toList();
        return new ProofOfUse(
                PaperMeasure.of(measure),
                span.from(),
                span.to(),
                measure.goals().stream().map(PaperGoal::of).toList(),
                periods,
                missing,
                cut,
                People.of(periods, measure.expectedReach(), language),
                PaperOutput.of(measure, periods),
                targets.stream().map(PaperTarget::of).toList(),
                cost(span, periods, fundings));
    }

    /** @param money null where the reader does not see it */
    ReportLines reportLines(
            int year,
            List<OfTarget> targets,
            List<ContributionAnswer> contributions,
            MoneyAnswer.@Nullable Money money) {
        List<PaperPeriod> periods = periods(new Span(LocalDate.of(year, 1, 1), LocalDate.of(year, 12, 31)));
        MoneyAnswer.Year ofYear = money == null
                ? null
                : money.years().stream()
                        .filter(one -> one.year() == year)
                        .findFirst()
                        .orElse(new MoneyAnswer.Year(year, BigDecimal.ZERO, BigDecimal.ZERO));
        return new ReportLines(
                PaperMeasure.of(measure),
                year,
                measure.goals().stream().map(PaperGoal::of).toList(),
                periods,
                People.of(periods, measure.expectedReach(), language),
                PaperOutput.of(measure, periods),
                targets.stream().map(PaperTarget::of).toList(),
                contributions.stream().filter(one -> one.year() == year).toList(),
                ofYear == null ? null : ofYear.planned(),
                ofYear == null ? null : ofYear.spent());
    }

    /** @param thresholds below which counts are confidential, by target on a metric of the measure's own */
    Sheet sheet(LocalDate today, List<OfTarget> targets, Map<UUID, Integer> thresholds) {
        List<PaperPeriod> periods = documented.stream()
                .flatMap(entry -> PaperPeriod.of(entry).stream())
                .map(PaperPeriod::open)
                .toList();
        return new Sheet(
                PaperMeasure.of(measure),
                today,
                measure.goals().stream()
                        .filter(goal -> goal.state() == GoalState.AGREED || goal.state() == GoalState.CLOSED)
                        .map(goal -> new SheetGoal(goal.title(), goal.area()))
                        .toList(),
                periods.stream()
                        .map(period -> new SheetPeriod(
                                PeriodName.of(period.period(), language), period.activities(), period.wentWell()))
                        .toList(),
                People.of(periods, measure.expectedReach(), language),
                PaperOutput.of(measure, periods),
                targets.stream()
                        .map(target -> new SheetTarget(
                                target.name(),
                                OpenTarget.isOpen(target, thresholds.get(target.id())) ? target.sentence() : null))
                        .toList());
    }

    private List<PaperPeriod> periods(Span span) {
        return documented.stream()
                .filter(entry -> isIn(span, entry))
                .flatMap(entry -> PaperPeriod.of(entry).stream())
                .toList();
    }

    private PaperCost cost(Span span, List<PaperPeriod> periods, List<Funding> fundings) {
        MeasureAnswer.Money money = measure.money();
        BigDecimal planned = money == null ? null : money.cost();
        List<Source> sources = money == null ? List.of() : money.sources();
        LocalDate from = measure.from();
        LocalDate to = measure.to();
        BigDecimal part = planned == null || from == null || to == null
                ? null
                : PaperCost.share(
                        planned,
                        new Span(from, to),
                        periods.stream()
                                .map(period -> new Span(period.from(), period.to()))
                                .toList());
        BigDecimal actual = PaperCost.actual(periods);
        return new PaperCost(
                planned,
                part,
                actual,
                part == null ? null : part.subtract(actual),
                sources,
                fundings.stream()
                        .filter(funding -> span.meets(funding.from(), funding.to()))
                        .toList());
    }

    private static boolean isIn(Span span, PeriodEntry entry) {
        return span.holds(entry.period().from(), entry.period().to());
    }
}
