package de.ausgleich.programme;

import de.ausgleich.access.Right;
import de.ausgleich.audit.AuditTrail;
import de.ausgleich.district.Area;
import de.ausgleich.district.Districts;
import de.ausgleich.monitoring.SetFigure;
import de.ausgleich.monitoring.SetFigures;
import de.ausgleich.monitoring.SetOfDistricts;
import de.ausgleich.programme.Decision.Evidence;
import de.ausgleich.programme.Decision.Kind;
import de.ausgleich.programme.ProgrammeArea.State;
import de.ausgleich.shared.api.EntityTags;
import de.ausgleich.shared.api.Ref;
import de.ausgleich.shared.persistence.Identifiers;
import de.ausgleich.shared.problem.Problem;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Records admissions, exits and changes of districts with the figures they were decided on. */
@Singleton
public class DecisionService {

    private final ProgrammeAreaService areas;
    private final ProgrammeAreaTable storedAreas;
    private final DecisionTable stored;
    private final ProgrammeAreaRules rules;
    private final ProgrammeAreaStays stays;
    private final Districts districts;
    private final SetFigures figures;
    private final AuditTrail trail;
    private final Clock clock;

    DecisionService(
            ProgrammeAreaService areas,
            ProgrammeAreaTable storedAreas,
            DecisionTable stored,
            ProgrammeAreaRules rules,
            ProgrammeAreaStays stays,
            Districts districts,
            SetFigures figures,
            AuditTrail trail,
            Clock clock) {
        this.areas = areas;
        this.storedAreas = storedAreas;
        this.stored = stored;
        this.rules = rules;
        this.stays = stays;
        this.districts = districts;
        this.figures = figures;
        this.trail = trail;
        this.clock = clock;
    }

    /** Newest first. @throws Problem 404 when there is no such area in sight */
    @Transactional
    List<DecisionAnswer> of(String code) {
        ProgrammeArea area = areas.get(code);
        return stored.of(List.of(code)).getOrDefault(code, List.of()).reversed().stream()
                .map(decision -> answer(area, decision))
                .toList();
    }

    /** Takes an area into the programme; see {@link #decide}. */
    @Transactional
    public ProgrammeArea admit(String code, @Nullable String ifMatch, DecisionRequest request) {
        return decide(code, Kind.ADMISSION, ifMatch, request);
    }

    /**
     * @throws Problem 400 naming every fault; 404; 409 when it is in the programme already, or not in it, or a later
     *     decision is recorded; 412 and 428 when the state is another
     */
    @Transactional
    ProgrammeArea decide(String code, Kind kind, @Nullable String ifMatch, DecisionRequest request) {
        ProgrammeArea before = locked(code, ifMatch);
        rules.check(kind, request, before);
        requireOrder(before, kind, request);
        return record(before, kind, request, before.districts());
    }

    /**
     * Gives an area in the programme other districts from a day on.
     *
     * @throws Problem 400 naming every fault; 404; 409 when it is not in the programme, has these districts already, or a
     *     later decision is recorded; 412 and 428 when the state is another
     */
    @Transactional
    public ProgrammeArea change(String code, @Nullable String ifMatch, DistrictsDecisionRequest request) {
        ProgrammeArea before = locked(code, ifMatch);
        rules.check(request, before.scheme());
        DecisionRequest decision = request.decision();
        requireOrder(before, Kind.DISTRICTS, decision);
        if (stays.open(code).equals(Set.copyOf(request.districts()))) {
            throw Problem.rule("programme-area-same-districts", before.name());
        }
        stays.put(code, before.scheme(), request.districts(), decision.effective(), "effectiveFrom");
        return record(before, Kind.DISTRICTS, decision, named(before.scheme(), request.districts()));
    }

    private ProgrammeArea locked(String code, @Nullable String ifMatch) {
        storedAreas.lock(code);
        ProgrammeArea before = areas.get(code);
        EntityTags.require(ifMatch, before.version(), () -> before);
        return before;
    }

    private ProgrammeArea record(ProgrammeArea before, Kind kind, DecisionRequest request, List<Ref> meant) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Decision decision = decision(meant, kind, request, now);
        stored.create(before.code(), decision);
        storedAreas.touch(before.code());
        String action =
                switch (kind) {
                    case ADMISSION -> "admitted";
                    case EXIT -> "left";
                    case DISTRICTS -> "districts-changed";
                };
        trail.record(Right.MANAGE_PROGRAMME, action, ProgrammeAreaService.OBJECT, before.code(), before, decision);
        return areas.get(before.code());
    }

    private List<Ref> named(String scheme, List<String> codes) {
        Map<String, Area> known = districts.areas(scheme);
        return codes.stream()
                .sorted()
                .map(code -> {
                    Area area = known.get(code);
                    return new Ref(code, area == null ? code : area.name());
                })
                .toList();
    }

    /** Admission and exit take turns, each after the last one. */
    private void requireOrder(ProgrammeArea area, Kind kind, DecisionRequest request) {
        Optional<Decision> last = stored.of(List.of(area.code())).getOrDefault(area.code(), List.of()).stream()
                .reduce((earlier, later) -> later);
        State state = last.map(decision -> decision.kind().state()).orElse(State.PROPOSED);
        if (kind == Kind.ADMISSION && state == State.ADMITTED) {
            throw Problem.rule("programme-area-admitted", area.name());
        }
        if (kind != Kind.ADMISSION && state != State.ADMITTED) {
            throw Problem.rule("programme-area-not-admitted", area.name());
        }
        if (last.isPresent() && !request.effective().isAfter(last.get().effectiveFrom())) {
            throw Problem.rule("programme-area-decided-since", last.get().effectiveFrom());
        }
    }

    private static Decision decision(List<Ref> meant, Kind kind, DecisionRequest request, Instant now) {
        String link = request.paperLink();
        return new Decision(
                Identifiers.next(),
                kind,
                request.decidedOn(),
                request.effective(),
                request.body().strip(),
                request.paperNumber().strip(),
                link == null || link.isBlank() ? null : link.strip(),
                request.reasons().strip(),
                meant,
                now,
                request.evidenceOrNone().stream()
                        .map(evidence -> new Evidence(evidence.indicator(), evidence.date(), now))
                        .toList());
    }

    private DecisionAnswer answer(ProgrammeArea area, Decision decision) {
        SetOfDistricts set = new SetOfDistricts(
                new Ref(area.code(), area.name()),
                area.scheme(),
                decision.districts().stream().map(Ref::code).toList());
        List<SetFigure> evidence = decision.evidence().stream()
                .map(each -> figures.of(set, each.indicator(), each.date(), each.asOf()))
                .flatMap(Optional::stream)
                .toList();
        return DecisionAnswer.of(decision, evidence);
    }
}
