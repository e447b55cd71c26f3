package de.ausgleich.district;

import de.ausgleich.shared.problem.Violation;
import de.ausgleich.statistics.Level;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** One area as text, before it is known to be one. Blank is what the file does not say. */
record AreaRow(String place, String code, String name, String level, String parent, Optional<Outline> boundary) {

    private static final Pattern CODE = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{N}._-]{0,39}");
    private static final int LONGEST_NAME = 200;

    /** The rows that have a code, each with every fault of its own noted. */
    static List<DeliveredArea> read(List<AreaRow> rows, List<Violation> faults) {
        Set<String> parents = rows.stream().map(AreaRow::parent).collect(Collectors.toSet());
        rows.forEach(row -> row.check(faults));
        return rows.stream()
                .filter(row -> !row.code.isBlank())
                .map(row -> row.area(parents))
                .toList();
    }

    private void check(List<Violation> faults) {
        if (code.isBlank()) {
            faults.add(Violation.of(place + ".code", "field.required"));
        } else if (!CODE.matcher(code).matches()) {
            faults.add(Violation.of(place + ".code", "area.code", code));
        }
        if (name.isBlank()) {
            faults.add(Violation.of(place + ".name", "field.required"));
        } else if (name.length() > LONGEST_NAME) {
            faults.add(Violation.of(place + ".name", "area.name-length", LONGEST_NAME));
        } else if (name.chars().anyMatch(Character::isISOControl)) {
            faults.add(Violation.of(place + ".name", "area.name-control"));
        }
        if (known() == null) {
            faults.add(Violation.of(place + ".level", "area.level", level));
        }
    }

    private @Nullable Level known() {
        return Arrays.stream(Level.values())
                .filter(known -> known.name().equals(level))
                .findFirst()
                .orElse(null);
    }

    private DeliveredArea area(Set<String> parents) {
        Level read = known();
        return new DeliveredArea(
                place, code, name, read == null ? likely(parents) : read, parent.isBlank() ? null : parent, boundary);
    }

    /** A wrong level is a fault already; the likely one spares the areas below it follow-up faults. */
    private Level likely(Set<String> parents) {
        if (parent.isBlank()) {
            return Level.CITY;
        }
        return parents.contains(code) ? Level.BOROUGH : Level.DISTRICT;
    }
}
