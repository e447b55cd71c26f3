package de.ausgleich.measure.paper;

import de.ausgleich.measure.MeasureAnswer;
import de.ausgleich.measure.MeasureBook;
import de.ausgleich.measure.MeasureService;
import de.ausgleich.measure.MeasureTargets;
import de.ausgleich.measure.MeasureTargets.Counted;
import de.ausgleich.measure.contribution.ContributionService;
import de.ausgleich.measure.documentation.DocumentationService;
import de.ausgleich.measure.resource.FundingService;
import de.ausgleich.measure.resource.MoneyService;
import de.ausgleich.shared.api.Faults;
import de.ausgleich.shared.api.Language;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.shared.time.BusinessDate;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Gathers what the papers of a measure are written from. */
@Singleton
public class PaperService {

    private static final int FIRST_YEAR = 1990;

    private final MeasureService measures;
    private final MeasureBook book;
    private final MeasureTargets targets;
    private final DocumentationService documentation;
    private final FundingService fundings;
    private final MoneyService money;
    private final ContributionService contributions;
    private final BusinessDate businessDate;
    private final Language language;

    PaperService(
            MeasureService measures,
            MeasureBook book,
            MeasureTargets targets,
            DocumentationService documentation,
            FundingService fundings,
            MoneyService money,
            ContributionService contributions,
            BusinessDate businessDate,
            Language language) {
        this.measures = measures;
        this.book = book;
        this.targets = targets;
        this.documentation = documentation;
        this.fundings = fundings;
        this.money = money;
        this.contributions = contributions;
        this.businessDate = businessDate;
        this.language = language;
    }

    /**
     * @param from the measure's first day where left out
     * @param to its last, or today
     * @throws Problem 400 naming every fault; 403 for others than the body and the planning; 404; 409 for a measure that
     *     never started
     */
    @Transactional
    ProofOfUse proofOfUse(UUID id, @Nullable LocalDate from, @Nullable LocalDate to) {
        book.requireKeeping(book.get(id));
        MeasureAnswer measure = measures.get(id);
        LocalDate started = measure.startedOn();
        if (started == null) {
            throw Problem.rule("paper-not-started");
        }
        LocalDate last = Objects.requireNonNullElse(measure.endedOn(), businessDate.today());
        Span span = new Span(Objects.requireNonNullElse(from, started), Objects.requireNonNullElse(to, last));
        Faults faults = new Faults();
        if (span.to().isBefore(span.from())) {
            faults.add("to", "paper.ends-before-start");
        }
        if (to != null && to.isAfter(businessDate.today())) {
            faults.add("to", "paper.future");
        }
        faults.refuse();
        return papers(measure).proofOfUse(span, targets.attainment(id, span.to()), fundings.of(id));
    }

    /**
     * @param asked the year; this one where left out
     * @throws Problem 400 for a year that has not begun or was before any measure; 404
     */
    @Transactional
    public ReportLines reportLines(UUID id, @Nullable Integer asked) {
        MeasureAnswer measure = measures.get(id);
        LocalDate today = businessDate.today();
        int year = asked == null ? today.getYear() : asked;
        if (year < FIRST_YEAR || year > today.getYear()) {
            throw Problem.invalid(
                    "year", "parameter.range", Integer.toString(FIRST_YEAR), Integer.toString(today.getYear()));
        }
        LocalDate end = LocalDate.of(year, 12, 31);
        return papers(measure)
                .reportLines(
                        year,
                        targets.attainment(id, end.isAfter(today) ? today : end),
                        contributions.of(id),
                        money.of(id).money());
    }

    /** @throws Problem 404 */
    @Transactional
    public Sheet sheet(UUID id) {
        LocalDate today = businessDate.today();
        return papers(measures.get(id))
                .sheet(
                        today,
                        targets.attainment(id, today),
                        targets.counted(id).stream().collect(Collectors.toMap(Counted::id, Counted::threshold)));
    }

    private Papers papers(MeasureAnswer measure) {
        return new Papers(measure, documentation.all(measure.id()), language.locale());
    }
}
