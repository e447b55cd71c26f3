package de.ausgleich.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How sure the classes and ranks of a need index are (docs/methods/sureness.md): under other weights, without one
 * indicator, and under chance.
 *
 * @param weightings how many other weights were tried
 * @param runs how often chance was imitated; 0 where there are no counts
 * @param byChance codes of the components for which chance was imitated
 * @param areas the rated districts by code, sorted
 */
public record Sureness(int weightings, int runs, long seed, List<String> byChance, SortedMap<String, OfArea> areas) {

    /** How many runs are made, unless something else is asked for. */
    public static final int RUNS = 1_000;

    /** From which seed, unless something else is asked for: the day of the council paper. */
    public static final long SEED = 20081023;

    /** By what part each weight is made lighter and heavier. */
    public static final double WEIGHT_CHANGE = Weightings.CHANGE;

    /** A class that chance gives less often than this is not called possible. */
    public static final double POSSIBLE_FROM = 0.05;

    /**
     * @param rankFrom the highest need that came out: the smallest rank
     * @param rankTo the lowest need that came out
     * @param possible every class that came out, by chance often enough; the published one among them
     * @param without by component: the class without it
     * @param chance how often each class came out by chance, together 1; empty where chance was not imitated
     * @param border the limit that the index is near to; empty if there is none
     */
    public record OfArea(
            int rankFrom,
            int rankTo,
            Set<StatusClass> possible,
            SortedMap<String, StatusClass> without,
            Map<StatusClass, Double> chance,
            OptionalDouble border) {

        public OfArea {
            possible = Collections.unmodifiableSet(EnumSet.copyOf(possible));
            without = Collections.unmodifiableSortedMap(new TreeMap<>(without));
            chance = Map.copyOf(chance);
        }

        /** Whether the class is the only possible one: chance may give another one now and then. */
        public boolean certain() {
            return possible.size() == 1;
        }
    }

    /** How many districts have one possible class alone. */
    public long certain() {
        return areas.values().stream().filter(OfArea::certain).count();
    }

    public static Sureness of(NeedIndexRule rule, NeedIndex index, SortedMap<String, NeedReading> readings) {
        return of(rule, index, readings, RUNS, SEED);
    }

    /**
     * @param index computed by the rule from the readings
     * @param runs 1 or more
     */
    public static Sureness of(
            NeedIndexRule rule, NeedIndex index, SortedMap<String, NeedReading> readings, int runs, long seed) {
        var areas = List.copyOf(index.rated().keySet());
        var rated = new TreeMap<>(readings);
        rated.keySet().retainAll(index.rated().keySet());
        var figures = new ArrayList<List<Figure>>();
        for (var at = 0; at < rule.components().size(); at++) {
            var component = at;
            figures.add(rated.values().stream()
                    .map(reading -> reading.now().get(component))
                    .toList());
        }
        var trials = new SurenessTrials(rule, index, areas);
        trials.weights();
        var byChance = new ArrayList<String>();
        for (var at = 0; at < figures.size(); at++) {
            if (ChanceRuns.varies(rule.components().get(at), figures.get(at))) {
                byChance.add(rule.components().get(at).code());
            }
        }
        if (!byChance.isEmpty()) {
            trials.chance(new ChanceRuns(runs, seed).indices(rule, areas, figures));
        }
        return new Sureness(
                Weightings.of(NeedIndexRule.weights(rule.components())).size(),
                byChance.isEmpty() ? 0 : runs,
                seed,
                byChance,
                trials.areas());
    }
}
