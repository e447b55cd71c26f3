package de.ausgleich.measure;

import de.ausgleich.access.Actor;
import de.ausgleich.access.Capacity;
import de.ausgleich.access.CurrentActor;
import de.ausgleich.access.Organisation;
import de.ausgleich.access.Right;
import de.ausgleich.access.Role;
import de.ausgleich.shared.problem.Problem;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** In which capacity the reader does something with a measure: one body with that body's districts, never two mixed. */
@Singleton
class MeasureAccess {

    private final CurrentActor actor;

    MeasureAccess(CurrentActor actor) {
        this.actor = actor;
    }

    MeasureSight sight() {
        return MeasureSight.of(actor.get());
    }

    /** Bodies for which the reader keeps measures. */
    Set<String> bodies() {
        return actor.get().organisations(Right.RUN_MEASURES);
    }

    Optional<Capacity> planning() {
        return actor.get().acting(Right.MANAGE_PROGRAMME);
    }

    /** @throws Problem 403 */
    Capacity requirePlanning() {
        return planning().orElseThrow(MeasureAccess::forbidden);
    }

    /**
     * A capacity that keeps measures of a body in all these districts.
     *
     * @param body the one that is meant; null for the first
     */
    Optional<Capacity> keeping(@Nullable String body, String scheme, Collection<String> districts) {
        return planning().or(() -> actor.get().capacities(Right.RUN_MEASURES).stream()
                .filter(capacity -> code(capacity) != null)
                .filter(capacity -> body == null || body.equals(code(capacity)))
                .filter(capacity ->
                        districts.stream().allMatch(district -> capacity.reach().covers(scheme, district)))
                .findFirst());
    }

    /** Who keeps it: its own body in whichever of its districts, and the planning. */
    Optional<Capacity> keeping(Measure measure) {
        return keeping(measure.organisation);
    }

    Optional<Capacity> keeping(String organisation) {
        return planning().or(() -> actor.get().capacities(Right.RUN_MEASURES).stream()
                .filter(capacity -> organisation.equals(code(capacity)))
                .findFirst());
    }

    /** Whether fundings, notes and open documentation are shown: to the planning and to the body itself. */
    boolean seesInternal(String organisation) {
        return keeping(organisation).isPresent();
    }

    /** Whether its money is shown: to those, and to the council. */
    boolean seesMoney(String organisation) {
        return seesInternal(organisation) || actor.get().roles().contains(Role.COUNCIL);
    }

    /** What the reader may do with it now. */
    Set<MeasureAct> acts(Measure measure) {
        Set<MeasureAct> acts = EnumSet.noneOf(MeasureAct.class);
        if (keeping(measure).isEmpty()) {
            return acts;
        }
        boolean planning = planning().isPresent();
        if (!measure.managed) {
            if (planning) {
                acts.addAll(EnumSet.of(MeasureAct.EDIT, MeasureAct.ANSWER));
                acts.add(measure.state == MeasureState.IDEA ? MeasureAct.DISCARD : MeasureAct.CANCEL);
            }
            return acts;
        }
        acts.addAll(
                switch (measure.state) {
                    case IDEA -> EnumSet.of(MeasureAct.EDIT, MeasureAct.DISCARD, MeasureAct.PLAN, MeasureAct.FUND);
                    case PLANNED -> EnumSet.of(MeasureAct.EDIT, MeasureAct.START, MeasureAct.CANCEL, MeasureAct.FUND);
                    case RUNNING ->
                        EnumSet.of(
                                MeasureAct.EDIT,
                                MeasureAct.COMPLETE,
                                MeasureAct.CANCEL,
                                MeasureAct.DOCUMENT,
                                MeasureAct.FUND,
                                MeasureAct.CONTRIBUTE);
                    case COMPLETED -> EnumSet.of(MeasureAct.DOCUMENT, MeasureAct.FUND, MeasureAct.CONTRIBUTE);
                    case CANCELLED ->
                        measure.startedOn == null
                                ? EnumSet.noneOf(MeasureAct.class)
                                : EnumSet.of(MeasureAct.DOCUMENT, MeasureAct.FUND, MeasureAct.CONTRIBUTE);
                });
        if (planning) {
            acts.add(MeasureAct.DECIDE);
            if (measure.state != MeasureState.IDEA) {
                acts.add(MeasureAct.REOPEN);
            }
        }
        return acts;
    }

    static Problem forbidden() {
        return Problem.of(Problem.Kind.FORBIDDEN, "measure-not-yours");
    }

    /** Of the body; null for the planning without one, and for the installation itself. */
    static @Nullable String code(Capacity capacity) {
        Organisation body = capacity.organisation();
        return body == null || body.equals(Actor.SYSTEM.organisation()) ? null : body.code();
    }
}
