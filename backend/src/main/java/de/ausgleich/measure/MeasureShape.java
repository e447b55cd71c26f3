package de.ausgleich.measure;

import de.ausgleich.goal.AttainmentAnswer.OfTarget;
import de.ausgleich.goal.GoalSummary;
import de.ausgleich.measure.AreasOfDistricts.Held;
import de.ausgleich.measure.MeasureAnswer.GoalServed;
import de.ausgleich.measure.MeasureAnswer.Money;
import de.ausgleich.measure.MeasureAnswer.Overlapping;
import de.ausgleich.measure.MeasureAnswer.PartnerAnswer;
import de.ausgleich.measure.MeasureAnswer.Readiness;
import de.ausgleich.measure.MeasureAnswer.Recommendation;
import de.ausgleich.measure.MeasureSummary.TargetState;
import de.ausgleich.shared.api.Ref;
import de.ausgleich.shared.time.BusinessDate;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives measures the form in which the API shows them. */
@Singleton
class MeasureShape {

    private final MeasureFactsOf facts;
    private final MeasureAccess access;
    private final AreasOfDistricts areas;
    private final MeasureTargets targets;
    private final StartRules startRules;
    private final StartGate gate;
    private final Overlaps overlaps;
    private final AllFindings findings;
    private final BusinessDate businessDate;

    MeasureShape(
            MeasureFactsOf facts,
            MeasureAccess access,
            AreasOfDistricts areas,
            MeasureTargets targets,
            StartRules startRules,
            StartGate gate,
            Overlaps overlaps,
            AllFindings findings,
            BusinessDate businessDate) {
        this.facts = facts;
        this.access = access;
        this.areas = areas;
        this.targets = targets;
        this.startRules = startRules;
        this.gate = gate;
        this.overlaps = overlaps;
        this.findings = findings;
        this.businessDate = businessDate;
    }

    /** As the reader may see it. */
    MeasureAnswer answer(Measure measure) {
        MeasureFacts known = facts.one(measure);
        boolean money = access.seesMoney(measure.organisation);
        boolean before = measure.state == MeasureState.IDEA || measure.state == MeasureState.PLANNED;
        return answer(
                measure,
                before && money ? startRules.of(measure, known) : new Readiness(false, List.of()),
                money ? gate.of(known) : null,
                overlaps.of(measure),
                findings.of(List.of(known)).getOrDefault(measure.id, Set.of()),
                money ? money(measure) : null,
                access.seesInternal(measure.organisation) ? measure.internalNote : null,
                access.acts(measure));
    }

    /** As everybody who reads the trail may see it: without notes and what follows from other things. */
    MeasureAnswer forTrail(Measure measure) {
        return answer(
                measure, new Readiness(false, List.of()), null, List.of(), Set.of(), money(measure), null, Set.of());
    }

    private MeasureAnswer answer(
            Measure measure,
            Readiness start,
            @Nullable Gate opened,
            List<Overlapping> beside,
            Set<Finding> found,
            @Nullable Money money,
            @Nullable String note,
            Set<MeasureAct> acts) {
        return new MeasureAnswer(
                measure.id,
                measure.kind,
                measure.title,
                measure.summary,
                facts.body(measure.organisation),
                measure.managed,
                measure.recommendedTo,
                measure.recommendationAnswer == null
                        ? null
                        : new Recommendation(measure.recommendationAnswer, measure.recommendationWords),
                measure.partners.stream().map(this::partner).toList(),
                measure.responsible == null ? null : facts.body(measure.responsible),
                measure.scheme,
                facts.districts(measure),
                areas.today().of(measure.districts),
                measure.groups(),
                measure.targetGroupWords,
                measure.from,
                measure.to,
                measure.startedOn,
                measure.endedOn,
                measure.objective,
                measure.outputUnit,
                measure.expectedOutput,
                measure.expectedReach,
                money,
                measure.rhythm,
                goals(measure),
                note,
                measure.state,
                measure.reason,
                measure.frozenAt,
                start,
                opened,
                beside,
                found,
                access.bodies().contains(measure.organisation),
                acts,
                measure.createdAt,
                measure.changedAt,
                measure.version);
    }

    List<MeasureSummary> summaries(List<Measure> measures) {
        Map<UUID, Set<Finding>> found = findings.of(facts.all(measures));
        Map<UUID, GoalSummary> seen = facts.seen(measures);
        Map<UUID, List<OfTarget>> reached = targets.attainment(measures, businessDate.today());
        Held held = areas.today();
        Set<String> own = access.bodies();
        return measures.stream()
                .map(measure -> new MeasureSummary(
                        measure.id,
                        measure.kind,
                        measure.title,
                        facts.body(measure.organisation),
                        measure.managed,
                        measure.recommendedTo,
                        facts.districts(measure),
                        held.of(measure.districts),
                        measure.groups(),
                        measure.from,
                        measure.to,
                        measure.startedOn,
                        measure.endedOn,
                        measure.state,
                        (int) measure.goals.stream()
                                .filter(served -> seen.containsKey(served.goal()))
                                .count(),
                        Objects.requireNonNull(reached.get(measure.id)).stream()
                                .map(MeasureShape::state)
                                .toList(),
                        overlaps.of(measure).size(),
                        found.getOrDefault(measure.id, Set.of()),
                        own.contains(measure.organisation),
                        measure.changedAt,
                        measure.version))
                .toList();
    }

    private static TargetState state(OfTarget target) {
        return new TargetState(
                target.id(), target.name(), target.resultLevel(), target.state(), target.display(), target.sentence());
    }

    private List<GoalServed> goals(Measure measure) {
        Map<UUID, GoalSummary> seen = facts.seen(List.of(measure));
        return measure.goals.stream()
                .filter(served -> seen.containsKey(served.goal()))
                .map(served -> {
                    GoalSummary goal = Objects.requireNonNull(seen.get(served.goal()));
                    return new GoalServed(goal.id(), goal.title(), goal.area(), goal.state(), served.hypothesis());
                })
                .toList();
    }

    private PartnerAnswer partner(Partner partner) {
        String code = partner.organisation();
        Ref body = code == null ? null : facts.body(code);
        String name = partner.name();
        return new PartnerAnswer(body, body != null ? body.name() : name == null ? "" : name);
    }

    private static Money money(Measure measure) {
        return new Money(
                measure.means.cost,
                List.copyOf(measure.means.sources),
                measure.means.extraMoney,
                measure.means.extraStaff);
    }
}
