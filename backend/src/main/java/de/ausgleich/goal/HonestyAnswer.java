package de.ausgleich.goal;

import de.ausgleich.statistics.Detectability;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a target would mean (Zielehrlichkeit). It advises and forbids nothing; nothing of it is stored.
 *
 * @param problem why nothing can be said: there is no baseline, or the reader may not see it
 * @param cases what it means in households, persons or cases at the baseline's base
 * @param chance whether such a change could be told from chance (docs/methods/detectability.md)
 * @param pace what a year would need, beside the city's own course
 * @param sentences all of it in words
 */
@Schema(name = "TargetHonesty")
public record HonestyAnswer(
        AttainmentAnswer.@Nullable Point baseline,
        AttainmentAnswer.@Nullable Aimed target,
        @Nullable String problem,
        @Nullable Cases cases,
        @Nullable Chance chance,
        @Nullable Pace pace,
        List<String> sentences) {

    /**
     * @param now at the baseline
     * @param then at most where it falls, at least where it rises
     * @param whole of which; null for a count
     */
    @Schema(name = "TargetCases")
    public record Cases(
            BigDecimal now,
            BigDecimal then,
            @Nullable BigDecimal whole,
            @Nullable String counted) {}

    /**
     * @param power how probable it is, 0 to 1, that such a change is told from chance
     * @param change baseline to target, in the target's unit
     * @param low end of the interval in which 95 % of such changes would be found by chance
     * @param high its other end
     * @param smallest the smallest change that would be told in four of five cases; null where none would
     */
    @Schema(name = "TargetChance")
    public record Chance(
            Detectability.Verdict verdict,
            BigDecimal power,
            BigDecimal change,
            BigDecimal low,
            BigDecimal high,
            @Nullable BigDecimal smallest) {}

    /**
     * @param needed change in a year, in the target's unit
     * @param city the city's mean change in a year; null with fewer than two figures
     */
    @Schema(name = "TargetPace")
    public record Pace(
            BigDecimal needed,
            @Nullable BigDecimal city,
            @Nullable LocalDate cityFrom,
            @Nullable LocalDate cityTo) {}
}
