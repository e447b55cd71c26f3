package de.ausgleich.programme;

import de.ausgleich.access.Right;
import de.ausgleich.audit.AuditTrail;
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
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Records admissions and exits with the figures they were decided on. */
@Singleton
public class DecisionService {

    private final ProgrammeAreaService areas;
    private final ProgrammeAreaTable storedAreas;
    private final DecisionTable stored;
    private final ProgrammeAreaRules rules;
    private final SetFigures figures;
    private final AuditTrail trail;
    private final Clock clock;

    DecisionService(
            ProgrammeAreaService areas,
            ProgrammeAreaTable storedAreas,
            DecisionTable stored,
            ProgrammeAreaRules rules,
            SetFigures figures,
            AuditTrail trail,
            Clock clock) {
        this.areas = areas;
        this.storedAreas = storedAreas;
        this.stored = stored;
        this.rules = rules;
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
        storedAreas.lock(code);
        ProgrammeArea before = areas.get(code);
        EntityTags.require(ifMatch, before.version(), () -> before);
        rules.check(kind, request, before.scheme());
        requireOrder(before, kind, request);
        Instant now = clock.instant().truncatedTo(ChronoUnit.MICROS);
        Decision decision = decision(before, kind, request, now);
        stored.create(code, decision);
        storedAreas.touch(code);
        ProgrammeArea after = areas.get(code);
        trail.record(
                Right.MANAGE_PROGRAMME,
                kind == Kind.ADMISSION ? "admitted" : "left",
                ProgrammeAreaService.OBJECT,
                code,
                before,
                decision);
        return after;
    }

    /** Admission and exit take turns, each after the last one. */
    private void requireOrder(ProgrammeArea area, Kind kind, DecisionRequest request) {
        Optional<Decision> last = stored.of(List.of(area.code())).getOrDefault(area.code(), List.of()).stream()
                .reduce((earlier, later) -> later);
        State state = last.map(decision -> decision.kind().state()).orElse(State.PROPOSED);
        if (kind == Kind.ADMISSION && state == State.ADMITTED) {
            throw Problem.rule("programme-area-admitted", area.name());
        }
        if (kind == Kind.EXIT && state != State.ADMITTED) {
            throw Problem.rule("programme-area-not-admitted", area.name());
        }
        if (last.isPresent() && !request.effective().isAfter(last.get().effectiveFrom())) {
            throw Problem.rule("programme-area-decided-since", last.get().effectiveFrom());
        }
    }

    private static Decision decision(ProgrammeArea area, Kind kind, DecisionRequest request, Instant now) {
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
                area.districts(),
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
