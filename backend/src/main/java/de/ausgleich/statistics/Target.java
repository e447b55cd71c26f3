package de.ausgleich.statistics;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;

/**
 * An aim with its baseline and due date (Istwert, Zielwert, Termin; docs/methods/attainment.md).
 *
 * @param baseline in the figure's unit
 * @param baselineDate the reference date of the baseline
 * @param due the day by which the aim is to be reached, after the baseline's
 */
public record Target(Aim aim, BigDecimal baseline, LocalDate baselineDate, LocalDate due) {

    public Target {
        if (!due.isAfter(baselineDate)) {
            throw new IllegalArgumentException("a target is due after its baseline");
        }
    }

    /** What is to be reached, in the figure's unit, to 34 digits; for HOLD the baseline. */
    public BigDecimal value() {
        return Quotient.of(scaledValue(), scale());
    }

    /** Which way it is to go; for HOLD there is none, so neither is better. */
    Direction direction() {
        return switch (aim) {
            case Aim.Level level -> level.direction();
            case Aim.Points points -> points.direction();
            case Aim.Fraction fraction -> fraction.direction();
            case Aim.None none -> Direction.FALLING;
            case Aim.Hold hold -> throw new IllegalStateException("staying has no direction");
        };
    }

    /** Whether a level was passed already at the baseline: there is no way to go, only to be at it or not. */
    boolean isBehind() {
        return aim instanceof Aim.Level(var level, var wanted) && level.compareTo(baseline) * wanted.sign() < 0;
    }

    /** HOLD: whether a value is no further from the baseline than may be. */
    public boolean holds(BigDecimal actual) {
        return aim instanceof Aim.Hold(var tolerance)
                && actual.subtract(baseline).abs().compareTo(tolerance) <= 0;
    }

    /** Multiplied by this, baseline and target are exact: the denominator of a fraction, otherwise 1. */
    BigDecimal scale() {
        return aim instanceof Aim.Fraction fraction ? BigDecimal.valueOf(fraction.denominator()) : BigDecimal.ONE;
    }

    BigDecimal scaledBaseline() {
        return baseline.multiply(scale());
    }

    /** The value to be reached times {@link #scale()}, exact. */
    BigDecimal scaledValue() {
        return switch (aim) {
            case Aim.Level level -> level.value();
            case Aim.Points(var points, var direction) -> baseline.add(signed(points, direction));
            case Aim.Fraction(int numerator, int denominator, var direction) ->
                scaledBaseline().add(signed(baseline.multiply(BigDecimal.valueOf(numerator)), direction));
            case Aim.None none -> BigDecimal.ZERO;
            case Aim.Hold hold -> baseline;
        };
    }

    /**
     * How many cases the target is, at a denominator: at most where it falls, at least where it rises.
     *
     * @param denominator the whole that the share or rate is of
     * @param per what the figure is stated by: 100 for per cent
     */
    public BigDecimal cases(BigDecimal denominator, BigDecimal per) {
        var rounding = direction() == Direction.FALLING ? RoundingMode.FLOOR : RoundingMode.CEILING;
        return scaledValue().multiply(denominator).divide(scale().multiply(per), 0, rounding);
    }

    private static BigDecimal signed(BigDecimal amount, Direction direction) {
        return direction == Direction.FALLING ? amount.negate() : amount;
    }
}
