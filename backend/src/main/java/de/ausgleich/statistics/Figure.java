package de.ausgleich.statistics;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A computed figure of one area: a value, or the reason why there is none. Never 0 for want of a number. */
public sealed interface Figure {

    /**
     * A value.
     *
     * @param value exact to 34 digits, in the indicator's unit (22.3… for 22.3 %)
     * @param numerator the number behind it; null for a figure that came ready-made
     * @param denominator null where the formula has none
     * @param fewCases a denominator, here or at the base date, is below the reliability base
     * @param coverage for areas above the districts: on which districts all of it rests; null for districts
     *     and for figures that came ready-made
     * @param base for a change: both shares behind it; else null
     */
    record Available(
            BigDecimal value,
            @Nullable BigDecimal numerator,
            @Nullable BigDecimal denominator,
            boolean fewCases,
            @Nullable Coverage coverage,
            @Nullable Base base)
            implements Figure {}

    /**
     * What a change is measured against.
     *
     * @param share the share at the date in per cent; its numerator and denominator are those of the figure
     * @param value the share at the base date in per cent
     * @param numerator at the base date
     * @param denominator at the base date
     */
    record Base(BigDecimal share, BigDecimal value, BigDecimal numerator, BigDecimal denominator) {}

    /** No value, and why. */
    sealed interface Unavailable extends Figure {
        Reason reason();
    }

    /** There is a value that the reader may not see. */
    record Suppressed(Reason reason) implements Unavailable {}

    /** Something that it is computed from is not there. */
    record Missing(Reason reason) implements Unavailable {}

    /** All is there, and yet no value follows. */
    record NotComputable(Reason reason) implements Unavailable {}
}
