package de.ausgleich.goal;

import de.ausgleich.shared.api.Ref;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A goal of a programme area (Ziel), or a recommendation to another department.
 *
 * @param residents how residents took part; null while nothing is said of it
 * @param participants who took part in defining it, and where each stands
 * @param frameworks those that it serves
 * @param addressedTo the department that a recommendation is made to
 * @param frozenAt when it was agreed, and its definitions and baselines were frozen
 * @param author the body that wrote it; null for the planning itself
 * @param may what the reader may do with it now
 */
@Schema(name = "Goal")
public record GoalAnswer(
        UUID id,
        GoalKind kind,
        Ref area,
        String title,
        @Nullable String why,
        @Nullable BalanceLevel level,
        @Nullable Concern concern,
        @Nullable String targetGroup,
        @Nullable Residents residents,
        List<GoalParticipant> participants,
        List<Ref> frameworks,
        List<TargetAnswer> targets,
        @Nullable Responsible responsible,
        @Nullable String addressedTo,
        GoalState state,
        @Nullable Instant frozenAt,
        @Nullable Ref author,
        Instant createdAt,
        Instant changedAt,
        Set<GoalAct> may,
        int version) {

    /**
     * How residents took part.
     *
     * @param words how, or why not
     */
    @Schema(name = "GoalResidents")
    public record Residents(
            @Nullable Boolean tookPart, @Nullable String words) {}

    /**
     * Who took part.
     *
     * @param organisation null for somebody who is no body of the programme
     * @param department whether it is one of the city's departments
     */
    public record GoalParticipant(
            @Nullable Ref organisation,
            String name,
            boolean department,
            Stance stance,
            @Nullable String words) {}

    /**
     * Who sees to it.
     *
     * @param function of the person there
     */
    @Schema(name = "GoalResponsible")
    public record Responsible(
            @Nullable Ref organisation, @Nullable String function) {}
}
