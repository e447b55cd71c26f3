package de.ausgleich.statistics;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/** Gathers what comes out for each district when something else is tried. */
final class SurenessTrials {

    /** Of the ranks that chance gives, the middle 95 % count. */
    private static final double TAIL = 0.025;

    /** An index has twelve places: a difference that should be the margin may exceed it by this. */
    private static final double LOST = 1e-12;

    private final NeedIndexRule rule;
    private final List<NeedIndexRule.Component> components;
    private final List<CompositeIndex.Score> scores;
    private final List<String> codes;
    private final int[] from;
    private final int[] to;
    private final List<Set<StatusClass>> possible;
    private final List<SortedMap<String, StatusClass>> without;
    private final List<Map<StatusClass, Double>> chance;

    /** @param codes of the rated districts */
    SurenessTrials(NeedIndexRule rule, NeedIndex index, List<String> codes) {
        this.rule = rule;
        this.components = rule.components();
        this.codes = codes;
        this.scores =
                index.rated().values().stream().map(NeedIndex.Rated::status).toList();
        this.from = scores.stream().mapToInt(CompositeIndex.Score::rank).toArray();
        this.to = from.clone();
        this.possible = index.rated().values().stream()
                .<Set<StatusClass>>map(rated -> EnumSet.of(rated.statusClass()))
                .toList();
        this.without = codes.stream()
                .<SortedMap<String, StatusClass>>map(code -> new TreeMap<>())
                .toList();
        this.chance = codes.stream()
                .<Map<StatusClass, Double>>map(code -> new HashMap<>())
                .toList();
    }

    /** Other weights, and each component left out. */
    void weights() {
        var weights = NeedIndexRule.weights(components);
        Weightings.of(weights).forEach(other -> take(index(other)));
        var left = Weightings.withoutOne(weights);
        for (var at = 0; at < left.size(); at++) {
            var index = index(left.get(at));
            take(index);
            for (var area = 0; area < index.length; area++) {
                without.get(area).put(components.get(at).code(), statusClass(index[area]));
            }
        }
    }

    private double[] index(double[] weights) {
        var sums = scores.stream()
                .mapToDouble(score -> {
                    var sum = 0.0;
                    for (var at = 0; at < weights.length; at++) {
                        sum += weights[at] * score.z().get(at);
                    }
                    return sum;
                })
                .toArray();
        return Columns.index(sums, weights);
    }

    /** @param index of all districts; of none where they do not differ, which tells nothing */
    private void take(double[] index) {
        var ranks = Columns.ranks(index);
        for (var area = 0; area < index.length; area++) {
            possible.get(area).add(statusClass(index[area]));
            from[area] = Math.min(from[area], ranks[area]);
            to[area] = Math.max(to[area], ranks[area]);
        }
    }

    /** @param runs the index by run, in each by area */
    void chance(double[][] runs) {
        var told = Arrays.stream(runs).filter(run -> run.length > 0).toList();
        var ranks = told.stream().map(Columns::ranks).toList();
        for (var area = 0; area < codes.size() && !told.isEmpty(); area++) {
            var at = area;
            var counts = new EnumMap<StatusClass, Integer>(StatusClass.class);
            told.forEach(run -> counts.merge(statusClass(run[at]), 1, Integer::sum));
            counts.forEach((statusClass, count) -> {
                var share = (double) count / told.size();
                chance.get(at).put(statusClass, share);
                if (share >= Sureness.POSSIBLE_FROM) {
                    possible.get(at).add(statusClass);
                }
            });
            var sorted = ranks.stream().mapToInt(run -> run[at]).sorted().toArray();
            var tail = (int) Math.floor(TAIL * sorted.length);
            from[area] = Math.min(from[area], sorted[tail]);
            to[area] = Math.max(to[area], sorted[sorted.length - 1 - tail]);
        }
    }

    SortedMap<String, Sureness.OfArea> areas() {
        var areas = new TreeMap<String, Sureness.OfArea>();
        for (var area = 0; area < codes.size(); area++) {
            areas.put(
                    codes.get(area),
                    new Sureness.OfArea(
                            from[area],
                            to[area],
                            possible.get(area),
                            without.get(area),
                            chance.get(area),
                            border(scores.get(area).index())));
        }
        return areas;
    }

    /** The nearest limit that is no farther away than the margin; a little is owed to floating numbers. */
    private OptionalDouble border(double index) {
        return rule.statusLimits().stream()
                .mapToDouble(limit -> limit)
                .filter(limit -> Math.abs(index - limit) <= rule.borderMargin() + LOST)
                .reduce((one, other) -> Math.abs(index - one) <= Math.abs(index - other) ? one : other);
    }

    private StatusClass statusClass(double index) {
        return StatusClass.of(index, rule.statusLimits());
    }
}
