package de.ausgleich.conference;

import de.ausgleich.access.Capacity;
import de.ausgleich.district.Area;
import de.ausgleich.district.Districts;
import de.ausgleich.indicator.CatalogueSnapshot;
import de.ausgleich.shared.api.Faults;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.shared.time.BusinessDate;
import de.ausgleich.statistics.Level;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What can be wrong with a report, and in which capacity somebody writes it. */
@Singleton
class FieldReportRules {

    private final Validator validator;
    private final Districts districts;
    private final TopicTable topics;
    private final BusinessDate businessDate;
    private final SeenGoals goals;

    FieldReportRules(
            Validator validator, Districts districts, TopicTable topics, BusinessDate businessDate, SeenGoals goals) {
        this.validator = validator;
        this.districts = districts;
        this.topics = topics;
        this.businessDate = businessDate;
        this.goals = goals;
    }

    /**
     * @param before the topic that it has already, which may be retired since
     * @param writers the capacities in which it may be written
     * @return the one of them in which it is: its own districts hold all of the report's, and it is of the body that the
     *     report names, if it names one
     * @throws Problem 400 naming every fault
     */
    Capacity check(
            FieldReportRequest report,
            String scheme,
            @Nullable String before,
            CatalogueSnapshot known,
            List<Capacity> writers) {
        Faults faults = new Faults();
        faults.addConstraints(validator, report);
        checkChoice("source", report.source(), FieldReport.Source.values(), faults);
        checkChoice("kind", report.kind(), FieldReport.Kind.values(), faults);
        checkChoice("relation", report.relation(), FieldReport.Relation.values(), faults);
        LocalDate date = report.date();
        if (date != null && date.isAfter(businessDate.today())) {
            faults.add("date", "field-report.future", date);
        }
        checkTopic(report.topic(), before, faults);
        checkIndicator(report, known, faults);
        Optional<Capacity> capacity = checkDistricts(report, scheme, faults, writers);
        faults.refuse();
        return capacity.orElseThrow();
    }

    void check(FieldReportAnswerRequest answer) {
        Faults faults = new Faults();
        faults.addConstraints(validator, answer);
        checkChoice("outcome", answer.outcome(), FieldReport.Outcome.values(), faults);
        boolean used = FieldReport.Outcome.USED.name().equals(answer.outcome());
        UUID goal = answer.goal();
        if (goal != null && !used) {
            faults.add("goal", "field-report.goal-unused");
        }
        if (goal != null && used && goals.seen(goal).isEmpty()) {
            faults.add("goal", "field-report.goal", goal);
        }
        boolean said = answer.textOrNone() != null || (used && goal != null);
        if (!said && !FieldReport.Outcome.NOTED.name().equals(answer.outcome())) {
            faults.add("text", "field-report.answer-reason");
        }
        faults.refuse();
    }

    void check(FieldReportWithdrawal withdrawal) {
        Faults faults = new Faults();
        faults.addConstraints(validator, withdrawal);
        faults.refuse();
    }

    private void checkTopic(@Nullable String code, @Nullable String before, Faults faults) {
        if (code == null || code.isBlank()) {
            return;
        }
        Optional<Topic> topic = topics.find(code);
        if (topic.isEmpty()) {
            faults.add("topic", "topic.unknown", code);
        } else if (topic.get().retired() && !code.equals(before)) {
            faults.add("topic", "topic.retired", code);
        }
    }

    private static void checkIndicator(FieldReportRequest report, CatalogueSnapshot known, Faults faults) {
        String indicator = report.indicatorOrNone();
        if (indicator != null && !known.indicators().containsKey(indicator)) {
            faults.add("indicator", "field-report.indicator", indicator);
        }
        if (indicator == null && !FieldReport.Relation.ADDS.name().equals(report.relationOrAdds())) {
            faults.add("indicator", "field-report.relation-needs-indicator");
        }
    }

    private Optional<Capacity> checkDistricts(
            FieldReportRequest report, String scheme, Faults faults, List<Capacity> writers) {
        if (!districts.exists(scheme)) {
            faults.add("scheme", "scheme.unknown", scheme);
            return Optional.empty();
        }
        List<String> codes = report.districts() == null ? List.of() : report.districts();
        Map<String, Area> areas = districts.areas(scheme);
        for (String code : codes) {
            Area area = code == null ? null : areas.get(code);
            if (code != null && !code.isBlank() && (area == null || area.level() != Level.DISTRICT)) {
                faults.add("districts", "district.unknown", code, scheme);
            }
        }
        List<Capacity> fitting = writers.stream()
                .filter(each -> codes.stream().allMatch(code -> each.reach().covers(scheme, code)))
                .toList();
        if (fitting.isEmpty()) {
            faults.add("districts", "field-report.outside");
            return Optional.empty();
        }
        String organisation = report.organisationOrNone();
        Optional<Capacity> chosen = fitting.stream()
                .filter(each -> organisation == null || each.isOf(organisation))
                .findFirst();
        if (chosen.isEmpty()) {
            faults.add("organisation", "field-report.organisation", String.valueOf(organisation));
        }
        return chosen;
    }

    private static void checkChoice(String field, @Nullable String said, Enum<?>[] choices, Faults faults) {
        if (said != null
                && !said.isBlank()
                && Arrays.stream(choices).noneMatch(choice -> choice.name().equals(said))) {
            faults.add(
                    field,
                    "catalogue.one-of",
                    said,
                    Arrays.stream(choices).map(Enum::name).collect(Collectors.joining(", ")));
        }
    }
}
