package de.ausgleich.district;

import com.fasterxml.jackson.databind.JsonNode;
import de.ausgleich.district.AreaTable.Bounded;
import de.ausgleich.shared.problem.Violation;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One area as a file of boundaries has it. What it leaves out is taken from the area that is there.
 *
 * @param place which feature or row it is
 * @param geometry as GeoJSON in the file's system; null for none
 */
record AreaFeature(
        String place,
        String code,
        String name,
        String level,
        String parent,
        @Nullable JsonNode geometry) {

    /** @param faults takes what is wrong with code and geometry */
    Optional<AreaRow> row(ReferenceSystem system, Map<String, Bounded> before, List<Violation> faults) {
        Bounded bounded = before.get(code);
        Area known = bounded == null ? null : bounded.area();
        if (known == null && !before.isEmpty() && !code.isBlank() && name.isBlank() && parent.isBlank()) {
            faults.add(unknown(before));
            return Optional.empty();
        }
        return Optional.of(new AreaRow(
                place + ".properties",
                code,
                orElse(name, known == null ? "" : known.name()),
                orElse(level, known == null ? "DISTRICT" : known.level().name()),
                orElse(parent, known == null || known.parent() == null ? "" : known.parent()),
                Optional.of(outline(system, faults))));
    }

    /** A boundary alone, for an area that is not there; named with the one that is likely meant. */
    private Violation unknown(Map<String, Bounded> before) {
        String bare = bare(code);
        List<String> meant = before.keySet().stream()
                .filter(candidate -> bare(candidate).equalsIgnoreCase(bare))
                .toList();
        String field = place + ".properties.code";
        return meant.size() == 1
                ? Violation.of(field, "area.unknown-code", code, meant.getFirst())
                : Violation.of(field, "area.unknown-code", code);
    }

    private static String bare(String code) {
        return code.replaceFirst("^0+(?=.)", "");
    }

    private Outline outline(ReferenceSystem system, List<Violation> faults) {
        if (geometry == null) {
            return new Outline(null);
        }
        String fault = Outline.fault(geometry);
        if (fault != null) {
            faults.add(Violation.of(place + ".geometry", fault));
            return new Outline(null);
        }
        Outline outline = Outline.of(geometry, system);
        JsonNode inDegrees = outline.geometry();
        if (inDegrees != null && !Outline.isInDegrees(inDegrees)) {
            faults.add(Violation.of(place + ".geometry", "area.geometry-degrees", system.code()));
            return new Outline(null);
        }
        return outline;
    }

    private static String orElse(String said, String known) {
        return said.isBlank() ? known : said;
    }
}
