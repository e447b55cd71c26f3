package de.ausgleich.statistics;

import de.ausgleich.statistics.Figure.Available;
import java.math.BigDecimal;
import java.util.SplittableRandom;
import java.util.function.ToDoubleFunction;

/** How a figure would differ if nothing but chance were at work (docs/methods/sureness.md). */
public enum Chance {
    /** Not known: there are no cases behind it, or what is counted was planned and did not happen by chance. */
    NONE,
    /** A share of counted cases in per cent: each case belongs to it with the same probability. */
    SHARE,
    /** Cases, alone or per so many: any number of them may happen. */
    EVENTS;

    private static final double HUNDRED = 100;

    /** How many cases chance works on; 0 where there are none or nobody knows. */
    int cases(Figure figure) {
        if (!(figure instanceof Available available)) {
            return 0;
        }
        BigDecimal cases =
                switch (this) {
                    case NONE -> null;
                    case SHARE -> available.denominator();
                    case EVENTS -> available.numerator();
                };
        return cases == null ? 0 : cases.intValue();
    }

    /**
     * Its values as chance might have made them.
     *
     * @param found the figure's value; it stays where there are no cases
     */
    ToDoubleFunction<SplittableRandom> draws(Figure figure, double found) {
        var cases = cases(figure);
        if (cases == 0) {
            return random -> found;
        }
        if (this == EVENTS) {
            var draws = CountDraws.poisson(cases);
            return random -> draws.next(random) * found / cases;
        }
        var draws = CountDraws.binomial(cases, Math.min(1, Math.max(0, found / HUNDRED)));
        return random -> draws.next(random) * HUNDRED / cases;
    }
}
