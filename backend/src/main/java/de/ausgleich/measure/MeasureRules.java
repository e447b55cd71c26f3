package de.ausgleich.measure;

import de.ausgleich.access.BodyKind;
import de.ausgleich.district.Area;
import de.ausgleich.district.Districts;
import de.ausgleich.goal.GoalService;
import de.ausgleich.goal.GoalState;
import de.ausgleich.goal.GoalSummary;
import de.ausgleich.measure.MeasureRequest.GoalRequest;
import de.ausgleich.measure.MeasureRequest.PartnerRequest;
import de.ausgleich.measure.MeasureRequest.SourceRequest;
import de.ausgleich.organisation.BodyKinds;
import de.ausgleich.shared.api.Choices;
import de.ausgleich.shared.api.Faults;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.shared.text.Words;
import de.ausgleich.statistics.Level;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** What can be wrong with a measure. */
@Singleton
class MeasureRules {

    private final Validator validator;
    private final BodyKinds kinds;
    private final Districts districts;
    private final GoalService goals;

    MeasureRules(Validator validator, BodyKinds kinds, Districts districts, GoalService goals) {
        this.validator = validator;
        this.kinds = kinds;
        this.districts = districts;
        this.goals = goals;
    }

    /**
     * @param scheme in which its districts are said
     * @param stored the measure as it is; null for a new one
     * @throws Problem 400 naming every fault
     */
    void check(MeasureRequest measure, String scheme, @Nullable Measure stored) {
        Faults faults = new Faults();
        faults.addConstraints(validator, measure);
        Choices.check("kind", measure.kind(), MeasureKind.values(), faults);
        Choices.check("rhythm", measure.rhythm(), Rhythm.values(), faults);
        checkEach("targetGroups", measure.targetGroupsOrNone(), faults);
        checkBody("organisation", measure.organisation(), faults);
        checkDepartment(measure.responsible(), faults);
        checkPartners(measure.partnersOrNone(), faults);
        String said = Words.orNull(measure.scheme());
        if (said != null && !said.equals(scheme)) {
            faults.add("scheme", "measure.scheme", scheme);
        }
        checkDistricts(measure.districtsOrNone(), scheme, faults);
        checkGoals(
                measure.goalsOrNone(),
                stored == null
                        ? Set.of()
                        : stored.goals.stream().map(ServedGoal::goal).collect(Collectors.toSet()),
                faults);
        if (stored != null && stored.state != MeasureState.IDEA && measure.isManaged()) {
            checkPlan(
                    measure.from(),
                    measure.to(),
                    Words.orNull(measure.objective()),
                    measure.targetGroupsOrNone(),
                    faults);
        }
        if (measure.from() != null && measure.to() != null && measure.to().isBefore(measure.from())) {
            faults.add("to", "measure.to-before");
        }
        if (!measure.isManaged() && Words.orNull(measure.recommendedTo()) == null) {
            faults.add("recommendedTo", "measure.recommended-to");
        }
        checkSources(measure, faults);
        faults.refuse();
    }

    /** What is more than an idea says when it is, what it is to reach and for whom it is there. */
    static void checkPlan(
            @Nullable LocalDate from,
            @Nullable LocalDate to,
            @Nullable String objective,
            Collection<?> groups,
            Faults faults) {
        checkNeeded("from", from != null, faults);
        checkNeeded("to", to != null, faults);
        checkNeeded("objective", objective != null, faults);
        checkNeeded("targetGroups", !groups.isEmpty(), faults);
    }

    private static void checkNeeded(String field, boolean isThere, Faults faults) {
        if (!isThere) {
            faults.add(field, "measure.needed-to-plan");
        }
    }

    private static void checkEach(String field, List<String> groups, Faults faults) {
        for (int i = 0; i < groups.size(); i++) {
            Choices.check(field + "[" + i + "]", groups.get(i), TargetGroup.values(), faults);
        }
    }

    private void checkBody(String field, @Nullable String code, Faults faults) {
        if (code != null && !code.isBlank() && kinds.kindOf(code.strip()).isEmpty()) {
            faults.add(field, "measure.organisation", code);
        }
    }

    private void checkDepartment(@Nullable String code, Faults faults) {
        if (code != null
                && !code.isBlank()
                && kinds.kindOf(code.strip())
                        .filter(BodyKind.CITY_DEPARTMENT::equals)
                        .isEmpty()) {
            faults.add("responsible", "measure.department", code);
        }
    }

    private void checkPartners(List<PartnerRequest> partners, Faults faults) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < partners.size(); i++) {
            PartnerRequest partner = partners.get(i);
            if (partner == null) {
                continue;
            }
            String field = "partners[" + i + "].organisation";
            String body = Words.orNull(partner.organisation());
            String name = Words.orNull(partner.name());
            if ((body == null) == (name == null)) {
                faults.add(field, "goal.body-or-name");
                continue;
            }
            checkBody(field, body, faults);
            if (!seen.add(String.valueOf(body == null ? name : body))) {
                faults.add(field, "catalogue.twice", String.valueOf(body == null ? name : body));
            }
        }
    }

    private void checkDistricts(List<String> codes, String scheme, Faults faults) {
        if (codes.isEmpty()) {
            faults.add("districts", "field.required");
            return;
        }
        Map<String, Area> areas = districts.areas(scheme);
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i);
            if (code == null || code.isBlank()) {
                continue;
            }
            Area area = areas.get(code);
            if (area == null || area.level() != Level.DISTRICT) {
                faults.add("districts[" + i + "]", "measure.district", code, scheme);
            } else if (!seen.add(code)) {
                faults.add("districts[" + i + "]", "catalogue.twice", code);
            }
        }
    }

    /**
     * A goal that is not agreed may still change, but it may be worked for; a mere draft may not, unless it is served
     * since it was more.
     *
     * @param known goals that the measure serves already, in sight or not
     */
    private void checkGoals(List<GoalRequest> wanted, Set<UUID> known, Faults faults) {
        Map<UUID, GoalSummary> seen = goals
                .seen(wanted.stream()
                        .filter(Objects::nonNull)
                        .map(GoalRequest::goal)
                        .filter(Objects::nonNull)
                        .toList())
                .stream()
                .collect(Collectors.toMap(GoalSummary::id, Function.identity()));
        Set<UUID> named = new HashSet<>();
        for (int i = 0; i < wanted.size(); i++) {
            UUID goal = wanted.get(i) == null ? null : wanted.get(i).goal();
            if (goal == null) {
                continue;
            }
            String field = "goals[" + i + "].goal";
            GoalSummary found = seen.get(goal);
            if (found == null && !known.contains(goal)) {
                faults.add(field, "measure.goal", goal);
            } else if (found != null && found.state() == GoalState.DRAFT && !known.contains(goal)) {
                faults.add(field, "measure.goal-draft", found.title());
            } else if (!named.add(goal)) {
                faults.add(field, "catalogue.twice", found == null ? goal : found.title());
            }
        }
    }

    private static void checkSources(MeasureRequest measure, Faults faults) {
        List<SourceRequest> sources = measure.sourcesOrNone();
        for (int i = 0; i < sources.size(); i++) {
            if (sources.get(i) != null) {
                Choices.check("sources[" + i + "].kind", sources.get(i).kind(), SourceKind.values(), faults);
            }
        }
        BigDecimal cost = measure.cost();
        if (cost == null) {
            return;
        }
        BigDecimal sum = sources.stream()
                .filter(Objects::nonNull)
                .map(SourceRequest::amount)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
        if (sum.compareTo(cost) > 0) {
            faults.add("sources", "measure.sources-above-cost", sum, cost);
        }
    }
}
