package de.ausgleich.statistics;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;

/** Finds for each district of the programme a similar one outside it (docs/methods/effect.md). */
public final class Matching {

    private Matching() {}

    /**
     * Two districts that are held against each other.
     *
     * @param distance of their index values before the admission; not below 0
     */
    public record Pair(String district, String similar, double distance) {}

    /**
     * The nearest by index, without replacement: of all possible pairs the nearest is taken first, then the nearest of
     * those that are left; at the same distance by code. Districts for which none is left are not paired.
     *
     * @param candidates by district of the programme: its own index, and that of each district outside at the same date
     * @return by code of the district of the programme
     */
    public static SortedMap<String, Pair> nearest(Map<String, Candidates> candidates) {
        List<Pair> all = new ArrayList<>();
        candidates.forEach((district, of) ->
                of.outside().forEach((other, index) -> all.add(new Pair(district, other, Math.abs(index - of.own())))));
        all.sort(Comparator.comparingDouble(Pair::distance)
                .thenComparing(Pair::district)
                .thenComparing(Pair::similar));
        var taken = new HashSet<String>();
        var found = new TreeMap<String, Pair>();
        for (var pair : all) {
            if (!found.containsKey(pair.district()) && taken.add(pair.similar())) {
                found.put(pair.district(), pair);
            }
        }
        return found;
    }

    /**
     * What one district can be paired with.
     *
     * @param own its index at the date
     * @param outside the index of those that never were in the programme, at the same date, by code
     */
    public record Candidates(double own, Map<String, Double> outside) {}
}
