package de.ausgleich.evaluation;

import de.ausgleich.monitoring.IndicatorRef;
import de.ausgleich.monitoring.SeriesBreak;
import de.ausgleich.shared.api.Ref;
import de.ausgleich.statistics.PairedDifference;
import de.ausgleich.statistics.ProgrammeEffect.Change;
import de.ausgleich.statistics.ProgrammeEffect.Why;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How districts of the programme changed since their admission, against similar ones outside it (Wirkung). It tells a
 * difference, not its cause.
 *
 * @param index by which districts are similar
 * @param date up to which is looked
 * @param dates of the indicator, newest first
 * @param since the difference of the differences; null where no district could be paired
 * @param before the same up to the admission; null where no earlier values are there
 * @param series means of both sides, oldest first: not across a break, and as long as no district of a pair has left
 * @param breaks from which dates on figures are not comparable with earlier ones
 * @param pairsForLevel how many pairs an interval of the level asked for takes at least
 * @param fictitious whether something in the figures was made up for demonstration
 */
@Schema(name = "ProgrammeEffect")
public record EffectAnswer(
        IndicatorRef indicator,
        Ref index,
        String scheme,
        LocalDate date,
        List<LocalDate> dates,
        List<Pair> pairs,
        List<Unpaired> unpaired,
        @Nullable Estimate since,
        @Nullable Estimate before,
        List<Point> series,
        List<SeriesBreak> breaks,
        int pairsForLevel,
        boolean fictitious) {

    /**
     * A district of the programme and a similar one.
     *
     * @param left its last day in the programme, up to which it is looked at; null while there is no end
     */
    @Schema(name = "EffectPair")
    public record Pair(
            Ref district,
            Ref area,
            LocalDate admitted,
            @Nullable LocalDate left,
            Ref similar,
            LocalDate indexDate,
            double index,
            double similarIndex,
            Span since,
            @Nullable Span before) {}

    /**
     * What both changed between two dates, in the indicator's unit (points for shares).
     *
     * @param difference by how much the district of the programme changed more
     */
    @Schema(name = "EffectSpan")
    public record Span(LocalDate from, LocalDate to, Values own, Values other, BigDecimal difference) {}

    /**
     * A value then and now, and by how much it changed.
     *
     * @param fewCases whether one of both rests on few cases, so that chance alone may change it
     */
    @Schema(name = "EffectValues")
    public record Values(BigDecimal then, BigDecimal now, BigDecimal change, boolean fewCases) {

        static Values of(Change change) {
            return new Values(change.then(), change.now(), change.by(), change.fewCases());
        }
    }

    /** A district of the programme for which nothing can be said, and why. */
    @Schema(name = "EffectUnpaired")
    public record Unpaired(Ref district, Ref area, LocalDate admitted, Why why) {}

    /**
     * @param own mean change in the programme's districts
     * @param other mean change in the similar ones
     * @param difference own − other
     * @param fewCases in how many pairs a value rests on few cases
     * @param interval null for a single pair
     */
    @Schema(name = "EffectEstimate")
    public record Estimate(
            int pairs,
            BigDecimal own,
            BigDecimal other,
            BigDecimal difference,
            int fewCases,
            PairedDifference.@Nullable Interval interval,
            boolean holdsZero) {}

    /** Unweighted means at a date. */
    @Schema(name = "EffectPoint")
    public record Point(LocalDate date, BigDecimal own, BigDecimal other) {}
}
