package de.ausgleich.statistics;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How money is spread over people, those with the greatest need first (Konzentrationskurve,
 * docs/methods/resource-distribution.md).
 *
 * @param points of the curve from (0, 0) to (1, 1), one for each degree of need
 * @param index 1 − twice the area under the curve: 0 where everybody gets the same (Gießkanne), below 0 where those
 *     with greater need get more, above 0 where they get less; from −1 to 1
 */
public record Concentration(List<Point> points, double index) {

    private static final MathContext PRECISION = MathContext.DECIMAL128;

    public Concentration {
        points = List.copyOf(points);
    }

    /**
     * A district.
     *
     * @param need the higher, the greater
     * @param population above 0
     * @param amount not below 0
     */
    public record Share(double need, BigDecimal population, BigDecimal amount) {}

    /**
     * A point of the curve.
     *
     * @param population cumulated share of the population, from 0 to 1
     * @param amount cumulated share of the money, from 0 to 1
     */
    public record Point(double population, double amount) {}

    /**
     * Districts with the same need are one step, so that their order cannot matter.
     *
     * @throws IllegalArgumentException when nobody lives there or there is nothing to spread
     */
    public static Concentration of(Collection<Share> shares) {
        SortedMap<Double, BigDecimal[]> steps = new TreeMap<>();
        for (var share : shares) {
            // + 0.0, because to a map −0.0 and 0.0 are two needs.
            steps.merge(-share.need() + 0.0, new BigDecimal[] {share.population(), share.amount()}, (one, other) ->
                    new BigDecimal[] {one[0].add(other[0]), one[1].add(other[1])});
        }
        var population = total(steps.values(), 0);
        var amount = total(steps.values(), 1);
        if (population.signum() <= 0 || amount.signum() <= 0) {
            throw new IllegalArgumentException("nothing to spread, or nobody to spread it over");
        }
        var points = new ArrayList<Point>();
        points.add(new Point(0, 0));
        var people = BigDecimal.ZERO;
        var money = BigDecimal.ZERO;
        var index = 1.0;
        for (var step : steps.values()) {
            people = people.add(step[0]);
            money = money.add(step[1]);
            var last = points.getLast();
            var next = new Point(part(people, population), part(money, amount));
            index -= (next.population() - last.population()) * (next.amount() + last.amount());
            points.add(next);
        }
        return new Concentration(points, index);
    }

    private static double part(BigDecimal part, BigDecimal whole) {
        return part.divide(whole, PRECISION).doubleValue();
    }

    private static BigDecimal total(Collection<BigDecimal[]> steps, int which) {
        return steps.stream().map(step -> step[which]).reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
