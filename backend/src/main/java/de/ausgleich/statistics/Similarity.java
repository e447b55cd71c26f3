package de.ausgleich.statistics;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;

/** Which areas are most like a given one (docs/methods/similar-districts.md). */
public final class Similarity {

    private Similarity() {}

    /**
     * How far an area is from the one asked for.
     *
     * @param distance Euclidean distance of the scores; 0 if they are the same in all indicators
     * @param common indicators in which both have a score
     */
    public record Neighbour(String area, double distance, int common) {}

    /**
     * The nearest areas. Indicators in which the area itself has no score do not count; of the others at least half
     * must be common, and the distance over the common ones is scaled up to all of them.
     *
     * @param scores of each indicator by area
     * @param most how many at most
     * @return nearest first, at the same distance by code
     */
    public static List<Neighbour> nearest(String area, Collection<? extends Map<String, Double>> scores, int most) {
        var own = scores.stream().filter(of -> of.containsKey(area)).toList();
        var others = new TreeSet<String>();
        own.forEach(of -> others.addAll(of.keySet()));
        others.remove(area);
        var found = new ArrayList<Neighbour>();
        for (var other : others) {
            var common = own.stream().filter(of -> of.containsKey(other)).toList();
            if (2 * common.size() >= own.size()) {
                found.add(new Neighbour(other, distance(area, other, common, own.size()), common.size()));
            }
        }
        found.sort(Comparator.comparingDouble(Neighbour::distance).thenComparing(Neighbour::area));
        return List.copyOf(found.subList(0, Math.min(most, found.size())));
    }

    private static double distance(String area, String other, List<? extends Map<String, Double>> common, int all) {
        var squares = 0.0;
        for (var scores : common) {
            var difference = scores.getOrDefault(area, 0.0) - scores.getOrDefault(other, 0.0);
            squares += difference * difference;
        }
        return Math.sqrt(squares * all / common.size());
    }
}
