package de.ausgleich.measure;

import de.ausgleich.goal.AttainmentState;
import de.ausgleich.goal.ResultLevel;
import de.ausgleich.shared.api.Ref;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A measure in a list.
 *
 * @param goals how many goals in sight it serves
 * @param overlaps how many others address the same in the same place
 * @param mine whether the reader's own body does it
 */
public record MeasureSummary(
        UUID id,
        MeasureKind kind,
        String title,
        Ref organisation,
        boolean managed,
        @Nullable String recommendedTo,
        List<Ref> districts,
        List<Ref> areas,
        Set<TargetGroup> targetGroups,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn,
        MeasureState state,
        int goals,
        List<TargetState> targets,
        int overlaps,
        Set<Finding> findings,
        boolean mine,
        Instant changedAt,
        int version) {

    /**
     * How far one of its targets is reached today.
     *
     * @param display per cent of the way, for people; null where there is none
     */
    @Schema(name = "MeasureTargetState")
    public record TargetState(
            UUID id,
            String name,
            @Nullable ResultLevel resultLevel,
            AttainmentState state,
            @Nullable String display,
            String sentence) {}
}
