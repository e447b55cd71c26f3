package de.ausgleich.statistics;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Standard competition ranking (1, 2, 2, 4) of the areas that have a value; 1 is the highest value, whichever
 * direction is worse (docs/methods/ranks.md).
 *
 * @param places by code, sorted
 */
public record Ranking(SortedMap<String, Place> places) {

    /**
     * @param rank one more than the number of areas with a higher value
     * @param ties areas with this value, this one included: 1 if it stands alone
     */
    public record Place(int rank, int ties) {}

    public Ranking {
        places = Collections.unmodifiableSortedMap(new TreeMap<>(places));
    }

    public static Ranking of(Map<String, BigDecimal> values) {
        // A tree map compares by size, so that 50 and 50.0 tie.
        var counts = new TreeMap<BigDecimal, Integer>(Comparator.reverseOrder());
        values.values().forEach(value -> counts.merge(value, 1, Integer::sum));
        var places = new TreeMap<BigDecimal, Place>();
        var rank = 1;
        for (var count : counts.entrySet()) {
            places.put(count.getKey(), new Place(rank, count.getValue()));
            rank += count.getValue();
        }
        var byArea = new TreeMap<String, Place>();
        values.forEach((area, value) -> byArea.put(area, places.get(value)));
        return new Ranking(byArea);
    }

    /** Null for an area without a value. */
    public @Nullable Place place(String area) {
        return places.get(area);
    }
}
