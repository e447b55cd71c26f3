package de.ausgleich.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Whether people in a difficult situation live where a place offers little (doppelte Benachteiligung,
 * docs/methods/double-disadvantage.md): an index of life situation against one of what places offer.
 *
 * @param placed the districts that both indices rate, by code, sorted
 * @param correlation of both indices over them, −1 to 1; empty with fewer than three, or where they do not differ
 */
public record DoubleDisadvantage(SortedMap<String, Placed> placed, OptionalDouble correlation) {

    private static final int FEWEST = 3;

    /** What is smaller is owed to floating numbers alone. */
    private static final double LOST = 1e-12;

    /** An index with the rule that it was computed by. */
    public record Side(NeedIndex index, NeedIndexRule rule) {}

    /**
     * @param lifeSituation index in standard deviations, high is worse
     * @param place likewise
     * @param possible every field that came out, its own among them
     */
    public record Placed(double lifeSituation, double place, DisadvantageField field, Set<DisadvantageField> possible) {

        public Placed {
            possible = Collections.unmodifiableSet(EnumSet.copyOf(possible));
        }

        /** Whether the field is the same whatever was tried. */
        public boolean certain() {
            return possible.size() == 1;
        }
    }

    public DoubleDisadvantage {
        placed = Collections.unmodifiableSortedMap(new TreeMap<>(placed));
    }

    public static DoubleDisadvantage of(Side lifeSituation, Side place) {
        var people = weightings(lifeSituation);
        var places = weightings(place);
        var placed = new TreeMap<String, Placed>();
        lifeSituation.index().rated().forEach((code, rated) -> {
            var there = place.index().rated().get(code);
            if (there != null) {
                var sides = worse(rated.status(), people, lifeSituation.rule());
                var otherSides = worse(there.status(), places, place.rule());
                placed.put(code, placed(rated.status().index(), there.status().index(), sides, otherSides));
            }
        });
        return new DoubleDisadvantage(placed, correlation(placed));
    }

    private static Placed placed(double x, double y, Set<Boolean> sides, Set<Boolean> otherSides) {
        var possible = EnumSet.noneOf(DisadvantageField.class);
        sides.forEach(one -> otherSides.forEach(other -> possible.add(DisadvantageField.of(one, other))));
        return new Placed(x, y, DisadvantageField.of(x > 0, y > 0), possible);
    }

    /** On which sides of the mean a district comes out: as it is, near to it, by other weights, without one. */
    private static Set<Boolean> worse(CompositeIndex.Score score, List<double[]> weightings, NeedIndexRule rule) {
        var sides = new HashSet<Boolean>();
        sides.add(score.index() > 0);
        if (Math.abs(score.index()) <= rule.borderMargin()) {
            sides.addAll(List.of(true, false));
        }
        weightings.forEach(weights -> sides.add(sum(weights, score.z()) > LOST));
        return sides;
    }

    private static List<double[]> weightings(Side side) {
        var weights = NeedIndexRule.weights(side.rule().components());
        var all = new ArrayList<>(Weightings.of(weights));
        all.addAll(Weightings.withoutOne(weights));
        return all;
    }

    private static double sum(double[] weights, List<Double> z) {
        var sum = 0.0;
        for (var at = 0; at < weights.length; at++) {
            sum += weights[at] * z.get(at);
        }
        return sum;
    }

    private static OptionalDouble correlation(SortedMap<String, Placed> placed) {
        var x = Columns.standardised(
                placed.values().stream().mapToDouble(Placed::lifeSituation).toArray());
        var y = Columns.standardised(
                placed.values().stream().mapToDouble(Placed::place).toArray());
        if (x.length < FEWEST || allZero(x) || allZero(y)) {
            return OptionalDouble.empty();
        }
        var sum = 0.0;
        for (var at = 0; at < x.length; at++) {
            sum += x[at] * y[at];
        }
        return OptionalDouble.of(sum / x.length);
    }

    private static boolean allZero(double[] scores) {
        for (var score : scores) {
            if (score != 0) {
                return false;
            }
        }
        return true;
    }
}
