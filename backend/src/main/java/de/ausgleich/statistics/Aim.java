package de.ausgleich.statistics;

import java.math.BigDecimal;

/** What is wanted of a figure, seen from its baseline (Zielart, docs/methods/attainment.md). */
public sealed interface Aim {

    /**
     * A level in the figure's own unit (VALUE).
     *
     * @param direction decides where the level is the baseline itself, and what "at least as good" means
     */
    record Level(BigDecimal value, Direction direction) implements Aim {}

    /**
     * So many points more or less (POINTS): "um absolut 10 %" of a share is 10 percentage points.
     *
     * @param points above 0
     */
    record Points(BigDecimal points, Direction direction) implements Aim {
        public Points {
            require(points.signum() > 0, "points must be above 0");
        }
    }

    /**
     * A part of the baseline more or less (FRACTION): "um 1/5". Kept as a fraction, because a third has no decimals.
     *
     * @param numerator above 0; not above the denominator where the figure is to fall
     * @param denominator above 0
     */
    record Fraction(int numerator, int denominator, Direction direction) implements Aim {
        public Fraction {
            require(numerator > 0 && denominator > 0, "a fraction has two numbers above 0");
            require(direction == Direction.RISING || numerator <= denominator, "nothing falls by more than itself");
        }
    }

    /** Not a single case (NONE). */
    record None() implements Aim {}

    /**
     * Stay where it is (HOLD).
     *
     * @param tolerance how far it may go to either side, in the figure's unit, 0 or more
     */
    record Hold(BigDecimal tolerance) implements Aim {
        public Hold {
            require(tolerance.signum() >= 0, "a tolerance is not below 0");
        }
    }

    private static void require(boolean holds, String rule) {
        if (!holds) {
            throw new IllegalArgumentException(rule);
        }
    }
}
