package de.ausgleich.district;

import com.fasterxml.jackson.databind.JsonNode;
import de.ausgleich.district.AreaTable.Bounded;
import de.ausgleich.statistics.Level;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** What lies between the areas of a scheme before and after. */
record AreaChange(Map<String, Bounded> before, Map<String, Bounded> after) {

    // 1 and 1.0 are the same coordinate.
    private static final Comparator<JsonNode> AS_NUMBERS = (one, other) -> one.isNumber() && other.isNumber()
            ? one.decimalValue().compareTo(other.decimalValue())
            : one.equals(other) ? 0 : 1;

    /** An area as the trail shows it: the outline itself would be too much. */
    record Trace(String name, Level level, @Nullable String parentCode, int boundaryPoints) {}

    Set<String> removed() {
        return before.keySet().stream().filter(code -> !after.containsKey(code)).collect(Collectors.toSet());
    }

    /** Codes that are gone afterwards or stand for another level: what was observed there would lose its meaning. */
    Set<String> losing() {
        return before.values().stream()
                .map(Bounded::area)
                .filter(area -> {
                    Bounded now = after.get(area.code());
                    return now == null || now.area().level() != area.level();
                })
                .map(Area::code)
                .collect(Collectors.toSet());
    }

    /** Areas that are new or different. */
    Collection<Bounded> written() {
        return after.values().stream().filter(this::isNewOrDifferent).toList();
    }

    boolean isEmpty() {
        return removed().isEmpty() && written().isEmpty();
    }

    DistrictsPut counts(int version) {
        int removed = removed().size();
        int added = (int) after.keySet().stream()
                .filter(code -> !before.containsKey(code))
                .count();
        int changed = written().size() - added;
        int bounded = (int)
                after.values().stream().filter(area -> area.boundary() != null).count();
        return new DistrictsPut(added, changed, removed, after.size() - added - changed, bounded, version);
    }

    Map<String, Trace> trailBefore() {
        Stream<String> changed =
                written().stream().map(bounded -> bounded.area().code());
        return traces(before, Stream.concat(changed, removed().stream()));
    }

    Map<String, Trace> trailAfter() {
        return traces(after, written().stream().map(bounded -> bounded.area().code()));
    }

    private boolean isNewOrDifferent(Bounded now) {
        Bounded then = before.get(now.area().code());
        return then == null || !then.area().equals(now.area()) || !same(then.boundary(), now.boundary());
    }

    private static boolean same(@Nullable JsonNode one, @Nullable JsonNode other) {
        return one == null || other == null ? one == other : one.equals(AS_NUMBERS, other);
    }

    private static Map<String, Trace> traces(Map<String, Bounded> areas, Stream<String> codes) {
        return List.copyOf(codes.toList()).stream()
                .map(areas::get)
                .filter(Objects::nonNull)
                .collect(Collectors.toMap(
                        bounded -> bounded.area().code(), AreaChange::trace, (one, other) -> one, TreeMap::new));
    }

    private static Trace trace(Bounded bounded) {
        Area area = bounded.area();
        JsonNode boundary = bounded.boundary();
        int points = boundary == null
                ? 0
                : Outline.rings(boundary).stream().mapToInt(JsonNode::size).sum();
        return new Trace(area.name(), area.level(), area.parent(), points);
    }
}
