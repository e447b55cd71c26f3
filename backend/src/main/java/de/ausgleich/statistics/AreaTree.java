package de.ausgleich.statistics;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * The areas of one district scheme (Gebietsstand): a city, its boroughs, its districts.
 * Immutable; trees with the same areas are equal, in whatever order the areas were given.
 */
public final class AreaTree {

    /** One area; only the city has no parent. */
    public record Area(String code, Level level, @Nullable String parent) {}

    private final NavigableMap<String, Area> areas;
    private final NavigableMap<String, List<Area>> below;

    private AreaTree(Collection<Area> areas) {
        this.areas = areas.stream().collect(toMap(Area::code, area -> area, (one, other) -> one, TreeMap::new));
        this.below = new TreeMap<>();
        this.areas.keySet().forEach(code -> below.put(code, new ArrayList<>()));
        this.areas.values().forEach(this::enterIntoAncestors);
    }

    private void enterIntoAncestors(Area area) {
        for (var parent = area.parent(); parent != null; parent = area(parent).parent()) {
            entry(below, parent).add(area);
        }
    }

    /**
     * @throws InvalidAreaTree with every fault at once: the areas must have exactly one city, unique codes,
     *     and each a parent that exists and stands higher
     */
    public static AreaTree of(Collection<Area> areas) {
        var faults = AreaFault.in(areas);
        if (!faults.isEmpty()) {
            throw new InvalidAreaTree(faults);
        }
        return new AreaTree(areas);
    }

    /** The city. */
    public Area root() {
        return areas(Level.CITY).getFirst();
    }

    /** All areas of a level, sorted by code. */
    public List<Area> areas(Level level) {
        return areas.values().stream().filter(area -> area.level() == level).toList();
    }

    public boolean contains(String code) {
        return areas.containsKey(code);
    }

    /** @throws IllegalArgumentException if the tree has no area with this code */
    public Area area(String code) {
        return entry(areas, code);
    }

    /** All codes, sorted. */
    public List<String> codes() {
        return List.copyOf(areas.keySet());
    }

    /** The codes of the districts in an area, sorted; of a district itself alone. */
    public List<String> districtsBelow(String code) {
        return within(code).stream()
                .filter(area -> area.level() == Level.DISTRICT)
                .map(Area::code)
                .toList();
    }

    /** The area and everything in it, sorted by code. */
    List<Area> within(String code) {
        var all = new ArrayList<>(entry(below, code));
        all.add(area(code));
        all.sort(Comparator.comparing(Area::code));
        return all;
    }

    private static <T> T entry(NavigableMap<String, T> map, String code) {
        var found = map.get(code);
        if (found == null) {
            throw new IllegalArgumentException("no area " + code + " in this scheme");
        }
        return found;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return this == other || (other instanceof AreaTree tree && areas.equals(tree.areas));
    }

    @Override
    public int hashCode() {
        return areas.hashCode();
    }
}
