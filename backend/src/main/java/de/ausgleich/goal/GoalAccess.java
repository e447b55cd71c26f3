package de.ausgleich.goal;

import de.ausgleich.access.Actor;
import de.ausgleich.access.Capacity;
import de.ausgleich.access.CurrentActor;
import de.ausgleich.access.Organisation;
import de.ausgleich.access.Right;
import de.ausgleich.programme.ProgrammeArea;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** In which capacity the reader does something with a goal: one body with that body's districts, never two mixed. */
@Singleton
class GoalAccess {

    private final CurrentActor actor;

    GoalAccess(CurrentActor actor) {
        this.actor = actor;
    }

    GoalSight sight() {
        return GoalSight.of(actor.get());
    }

    /** Bodies for which the reader writes goals or reads them. */
    Set<String> bodies() {
        return actor.get().capacities().stream()
                .map(Capacity::organisation)
                .filter(body -> body != null)
                .map(Organisation::code)
                .collect(Collectors.toSet());
    }

    Optional<Capacity> planning() {
        return actor.get().acting(Right.MANAGE_PROGRAMME);
    }

    /**
     * A capacity that may write for an area.
     *
     * @param body the one that is meant; null for the first
     */
    Optional<Capacity> writing(ProgrammeArea area, @Nullable String body) {
        Actor who = actor.get();
        return who.capacities(Right.PROPOSE_GOALS).stream()
                .filter(capacity -> area.districts().stream()
                        .anyMatch(district -> capacity.reach().covers(area.scheme(), district.code())))
                .filter(capacity -> body == null || body.equals(code(capacity)))
                .findFirst();
    }

    /** Who may change it: the body that wrote it while it is a draft, the planning until it is agreed. */
    Optional<Capacity> editing(Goal goal, ProgrammeArea area) {
        if (goal.state.isFrozen()) {
            return Optional.empty();
        }
        Optional<Capacity> planning = planning();
        if (planning.isPresent() || goal.state != GoalState.DRAFT || goal.author == null) {
            return planning;
        }
        return writing(area, goal.author);
    }

    /** Whether small counts of a body are shown: to the planning, and to the body itself. */
    boolean seesSmallCounts(@Nullable String countedBy) {
        return planning().isPresent()
                || actor.get().capacities(Right.PROPOSE_GOALS).stream()
                        .anyMatch(capacity -> countedBy != null && countedBy.equals(code(capacity)));
    }

    /** Who may enter readings of a target: who counts, and the planning. */
    Optional<Capacity> counting(Goal goal, GoalTarget target, ProgrammeArea area) {
        String body = target.countedBy;
        if (body == null || goal.state == GoalState.CLOSED) {
            return Optional.empty();
        }
        return planning().or(() -> writing(area, body));
    }

    /** What the reader may do with it now. */
    Set<GoalAct> acts(Goal goal, ProgrammeArea area) {
        Set<GoalAct> acts = EnumSet.noneOf(GoalAct.class);
        boolean planning = planning().isPresent();
        if (editing(goal, area).isPresent()) {
            acts.add(GoalAct.EDIT);
            if (goal.state == GoalState.DRAFT) {
                acts.add(GoalAct.DISCARD);
                acts.add(GoalAct.PROPOSE);
            }
        }
        if (goal.state != GoalState.DRAFT) {
            writing(area, null).ifPresent(capacity -> acts.add(GoalAct.COMMENT));
        }
        if (planning) {
            switch (goal.state) {
                case DRAFT -> {}
                case PROPOSED -> acts.add(GoalAct.AGREE);
                case AGREED -> acts.add(GoalAct.CLOSE);
                case CLOSED -> {}
            }
            if (goal.state != GoalState.DRAFT) {
                acts.add(GoalAct.RETURN);
            }
        }
        return acts;
    }

    /** Of the body; null for the planning without one, and for the installation itself. */
    static @Nullable String code(Capacity capacity) {
        Organisation body = capacity.organisation();
        return body == null || body.equals(Actor.SYSTEM.organisation()) ? null : body.code();
    }
}
