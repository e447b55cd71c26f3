package de.ausgleich.measure.documentation;

import de.ausgleich.monitoring.Value;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * One version of what was written of a period. Who neither keeps the measure nor plans is told activities, output,
 * people reached and what went well of what was accepted.
 *
 * @param versionNumber 1, then one more for each correction
 * @param output in the measure's own unit
 * @param reached people; null where nobody has said, and where so few are not told
 * @param reachedStatus {@code SUPPRESSED} where so few are not told
 * @param cost in euros
 * @param unchangedSince the period whose figures it has, looked at and compared; null where nothing was compared
 * @param returnedBecause what planning asked for last
 */
@Schema(name = "DocumentationEntry")
public record EntryAnswer(
        int versionNumber,
        EntryState state,
        @Nullable String activities,
        @Nullable Integer output,
        @Nullable Integer reached,
        Value.Status reachedStatus,
        List<TargetValue> values,
        @Nullable String wentWell,
        @Nullable String wentBadly,
        @Nullable String deviation,
        @Nullable BigDecimal cost,
        @Nullable String unchangedSince,
        Instant changedAt,
        @Nullable Instant submittedAt,
        @Nullable Instant acceptedAt,
        @Nullable String returnedBecause,
        List<DocumentationFile> files) {

    /** People reached of 1 or more below it are told to those alone who see what is internal. */
    private static final int FEWEST_TOLD = 3;

    public static boolean isFew(int reached) {
        return reached > 0 && reached < FEWEST_TOLD;
    }
}
