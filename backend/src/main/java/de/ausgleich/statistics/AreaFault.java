package de.ausgleich.statistics;

import static java.util.stream.Collectors.toMap;

import de.ausgleich.statistics.AreaTree.Area;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * One thing that keeps areas from being a tree.
 *
 * @param code the area that it is about; empty where it is about all of them
 * @param parent the parent that was named, where that is the trouble
 */
public record AreaFault(Kind kind, String code, @Nullable String parent) {

    public enum Kind {
        /** No area of level CITY. */
        NO_CITY,
        /** A city beside another one; reported for each. */
        SEVERAL_CITIES,
        /** The city must be the root. */
        CITY_WITH_PARENT,
        BLANK_CODE,
        DUPLICATE_CODE,
        /** Only the city may stand without a parent. */
        NO_PARENT,
        UNKNOWN_PARENT,
        /** The parent is of the same or a lower level. */
        PARENT_NOT_HIGHER,
        /** Going up from parent to parent comes back to the area. */
        CYCLE
    }

    /** Every fault, in the order of the areas; empty if they form a tree. */
    static List<AreaFault> in(Collection<Area> areas) {
        var byCode = areas.stream().collect(toMap(Area::code, area -> area, (first, second) -> first));
        var cities = areas.stream().filter(area -> area.level() == Level.CITY).count();
        var seen = new HashSet<String>();
        var faults = new ArrayList<AreaFault>();
        if (cities == 0) {
            faults.add(new AreaFault(Kind.NO_CITY, "", null));
        }
        for (var area : areas) {
            if (area.code().isBlank()) {
                faults.add(new AreaFault(Kind.BLANK_CODE, area.code(), area.parent()));
            }
            if (!seen.add(area.code())) {
                faults.add(new AreaFault(Kind.DUPLICATE_CODE, area.code(), area.parent()));
            }
            if (area.level() == Level.CITY) {
                addCityFaults(area, cities, faults);
            } else {
                addParentFaults(area, byCode, faults);
            }
        }
        return faults;
    }

    private static void addCityFaults(Area city, long cities, List<AreaFault> faults) {
        if (cities > 1) {
            faults.add(new AreaFault(Kind.SEVERAL_CITIES, city.code(), city.parent()));
        }
        if (city.parent() != null) {
            faults.add(new AreaFault(Kind.CITY_WITH_PARENT, city.code(), city.parent()));
        }
    }

    private static void addParentFaults(Area area, Map<String, Area> byCode, List<AreaFault> faults) {
        var parent = area.parent() == null ? null : byCode.get(area.parent());
        if (area.parent() == null) {
            faults.add(new AreaFault(Kind.NO_PARENT, area.code(), null));
        } else if (parent == null) {
            faults.add(new AreaFault(Kind.UNKNOWN_PARENT, area.code(), area.parent()));
        } else if (!parent.level().isAbove(area.level())) {
            faults.add(new AreaFault(Kind.PARENT_NOT_HIGHER, area.code(), area.parent()));
        }
        if (comesBack(area, byCode)) {
            faults.add(new AreaFault(Kind.CYCLE, area.code(), area.parent()));
        }
    }

    private static boolean comesBack(Area area, Map<String, Area> byCode) {
        var visited = new HashSet<String>();
        var parent = area.parent();
        while (parent != null && visited.add(parent)) {
            if (parent.equals(area.code())) {
                return true;
            }
            var next = byCode.get(parent);
            parent = next == null ? null : next.parent();
        }
        return false;
    }
}
