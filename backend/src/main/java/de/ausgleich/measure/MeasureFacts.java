package de.ausgleich.measure;

import de.ausgleich.shared.api.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What the parts of the room know of a measure. Who may see which of it they ask of {@link MeasureBook}.
 *
 * @param organisation that does it
 * @param managed false for one that is recommended to another department
 * @param cost planned, in euros
 * @param extraMoney what it needs beside the organisation's own means, in euros
 * @param extraStaff the same in full-time equivalents
 * @param budgetShare what of the cost neither other sources nor the additional need bear, in euros
 * @param startedShare the same on the day when it was started; null before
 * @param serves whether it serves a goal at all, in the reader's sight or not
 * @param goals those that it serves and the reader sees
 */
public record MeasureFacts(
        UUID id,
        MeasureKind kind,
        String title,
        Ref organisation,
        boolean managed,
        String scheme,
        List<Ref> districts,
        Set<TargetGroup> targetGroups,
        MeasureState state,
        @Nullable LocalDate from,
        @Nullable LocalDate to,
        @Nullable LocalDate startedOn,
        @Nullable LocalDate endedOn,
        Rhythm rhythm,
        @Nullable String objective,
        @Nullable String summary,
        @Nullable String outputUnit,
        @Nullable Integer expectedOutput,
        @Nullable Integer expectedReach,
        @Nullable BigDecimal cost,
        BigDecimal extraMoney,
        BigDecimal extraStaff,
        BigDecimal budgetShare,
        @Nullable BigDecimal startedShare,
        boolean serves,
        List<Served> goals,
        int version) {

    /**
     * A goal that it serves.
     *
     * @param hypothesis how it is supposed to have an effect on the goal, said before the start
     */
    public record Served(
            UUID goal, String title, Ref area, @Nullable String hypothesis) {}
}
