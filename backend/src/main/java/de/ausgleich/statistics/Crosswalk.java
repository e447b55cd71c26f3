package de.ausgleich.statistics;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * How the districts of a newer scheme were cut from those of an older one (docs/methods/re-cut-districts.md). It tells
 * for which of them older figures can be continued; weights are never used to share out counts.
 *
 * @param areas the districts of the newer scheme by code
 */
public record Crosswalk(SortedMap<String, Area> areas) {

    public Crosswalk {
        areas = Collections.unmodifiableSortedMap(new TreeMap<>(areas));
    }

    /**
     * What of an older district went to a newer one.
     *
     * @param weight share of the older district's inhabitants, above 0 and at most 1
     */
    public record Row(String from, String to, BigDecimal weight) {}

    /**
     * An older district that a newer one was made from.
     *
     * @param whole whether nothing of it went elsewhere
     */
    public record Origin(String district, BigDecimal weight, boolean whole) {}

    /** A newer district with all that it was made from, by code. */
    public record Area(String code, RecutKind kind, List<Origin> origins) {

        public Area {
            origins = List.copyOf(origins);
        }

        /** Codes of the older districts it was made from. */
        public List<String> districts() {
            return origins.stream().map(Origin::district).toList();
        }
    }

    /**
     * @param older codes of all districts of the older scheme
     * @param newer codes of all districts of the newer scheme
     * @throws IllegalArgumentException if there are {@link #faults}
     */
    public static Crosswalk of(Set<String> older, Set<String> newer, List<Row> rows) {
        var faults = faults(older, newer, rows);
        if (!faults.isEmpty()) {
            throw new IllegalArgumentException("no crosswalk: " + faults);
        }
        var parts = rows.stream().collect(groupingBy(Row::from, counting()));
        Map<String, List<Row>> byTo = rows.stream().collect(groupingBy(Row::to));
        var areas = new TreeMap<String, Area>();
        byTo.forEach((code, made) -> areas.put(code, area(code, made, parts)));
        return new Crosswalk(areas);
    }

    /** Everything that keeps rows from being a crosswalk; empty if they are one. */
    public static List<CrosswalkFault> faults(Set<String> older, Set<String> newer, List<Row> rows) {
        return CrosswalkFault.in(older, newer, rows);
    }

    /** @throws IllegalArgumentException if the newer scheme has no district with this code */
    public Area area(String code) {
        var area = areas.get(code);
        if (area == null) {
            throw new IllegalArgumentException("no district " + code + " in the newer scheme");
        }
        return area;
    }

    /** @param parts into how many newer districts each older one went */
    private static Area area(String code, List<Row> made, Map<String, Long> parts) {
        var origins = made.stream()
                .map(row -> new Origin(row.from(), row.weight(), parts.getOrDefault(row.from(), 0L) == 1))
                .sorted(Comparator.comparing(Origin::district))
                .toList();
        return new Area(code, kind(code, origins), origins);
    }

    private static RecutKind kind(String code, List<Origin> origins) {
        var isWhole = origins.stream().allMatch(Origin::whole);
        if (origins.size() > 1) {
            return isWhole ? RecutKind.MERGED : RecutKind.MIXED;
        }
        if (!isWhole) {
            return RecutKind.SPLIT;
        }
        return origins.getFirst().district().equals(code) ? RecutKind.SAME : RecutKind.RENUMBERED;
    }
}
