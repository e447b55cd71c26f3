package de.ausgleich.district;

import de.ausgleich.district.AreaTable.Bounded;
import de.ausgleich.shared.problem.Violation;
import de.ausgleich.statistics.AreaFault;
import de.ausgleich.statistics.AreaTree;
import de.ausgleich.statistics.InvalidAreaTree;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What keeps the areas of a file from being a tree, each with its place in the file. */
final class TreeFaults {

    private TreeFaults() {}

    static List<Violation> in(List<DeliveredArea> delivered, Map<String, Bounded> after) {
        List<Violation> faults = new ArrayList<>(duplicates(delivered));
        try {
            AreaTree.of(after.values().stream().map(TreeFaults::node).toList());
        } catch (InvalidAreaTree invalid) {
            for (AreaFault fault : invalid.faults()) {
                faults.add(violation(fault, delivered));
            }
        }
        return faults;
    }

    private static List<Violation> duplicates(List<DeliveredArea> delivered) {
        Map<String, String> first = new java.util.HashMap<>();
        List<Violation> faults = new ArrayList<>();
        for (DeliveredArea area : delivered) {
            String earlier = first.putIfAbsent(area.code(), area.place());
            if (earlier != null) {
                faults.add(Violation.of(area.place() + ".code", "area.duplicate", area.code(), earlier));
            }
        }
        return faults;
    }

    private static AreaTree.Area node(Bounded bounded) {
        Area area = bounded.area();
        return new AreaTree.Area(area.code(), area.level(), area.parent());
    }

    private static Violation violation(AreaFault fault, List<DeliveredArea> delivered) {
        String parent = fault.parent() == null ? "" : fault.parent();
        return Violation.of(place(fault, delivered), key(fault.kind()), fault.code(), parent);
    }

    private static String place(AreaFault fault, List<DeliveredArea> delivered) {
        String column =
                switch (fault.kind()) {
                    case NO_CITY, BLANK_CODE, DUPLICATE_CODE -> ".code";
                    case SEVERAL_CITIES -> ".level";
                    case CITY_WITH_PARENT, NO_PARENT, UNKNOWN_PARENT, PARENT_NOT_HIGHER, CYCLE -> ".parent_code";
                };
        return delivered.stream()
                .filter(area -> area.code().equals(fault.code()))
                .findFirst()
                .map(area -> area.place() + column)
                .orElse("");
    }

    private static String key(AreaFault.Kind kind) {
        return switch (kind) {
            case NO_CITY -> "area.no-city";
            case SEVERAL_CITIES -> "area.several-cities";
            case CITY_WITH_PARENT -> "area.city-with-parent";
            case BLANK_CODE -> "field.required";
            case DUPLICATE_CODE -> "area.duplicate";
            case NO_PARENT -> "area.no-parent";
            case UNKNOWN_PARENT -> "area.unknown-parent";
            case PARENT_NOT_HIGHER -> "area.parent-not-higher";
            case CYCLE -> "area.cycle";
        };
    }
}
