package de.ausgleich.district;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.ausgleich.district.AreaTable.Bounded;
import de.ausgleich.shared.problem.Violation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Areas from a GeoJSON FeatureCollection: properties {@code code, name, level, parent_code}, geometry a Polygon
 * or MultiPolygon in WGS84. What the properties leave out is taken from the area that is there.
 */
final class AreaGeoJson {

    private static final Set<String> PROPERTIES = Set.of("code", "name", "level", "parent_code");

    private final ObjectMapper json;
    private final Map<String, Bounded> before;
    private final List<Violation> faults;

    /** @param faults takes every fault, named by its feature */
    AreaGeoJson(ObjectMapper json, Map<String, Bounded> before, List<Violation> faults) {
        this.json = json;
        this.before = before;
        this.faults = faults;
    }

    List<DeliveredArea> read(byte[] file) {
        JsonNode features = features(file);
        if (features == null) {
            return List.of();
        }
        List<AreaRow> rows = new ArrayList<>();
        for (int i = 0; i < features.size(); i++) {
            rows.add(row("features[" + i + "]", features.get(i)));
        }
        return AreaRow.read(rows, faults);
    }

    private @Nullable JsonNode features(byte[] file) {
        try {
            JsonNode collection = json.readTree(file);
            JsonNode features = collection.path("features");
            if (collection.path("type").asText().equals("FeatureCollection") && features.isArray()) {
                return features;
            }
            faults.add(Violation.of("type", "areas.feature-collection"));
        } catch (IOException unreadable) {
            faults.add(Violation.of("", "field.json"));
        }
        return null;
    }

    private AreaRow row(String place, JsonNode feature) {
        JsonNode properties = feature.path("properties");
        for (String name : (Iterable<String>) properties::fieldNames) {
            if (!PROPERTIES.contains(name)) {
                faults.add(Violation.of(place + ".properties." + name, "field.unknown"));
            }
        }
        String code = text(properties, "code");
        Area known = before.containsKey(code) ? before.get(code).area() : null;
        return new AreaRow(
                place + ".properties",
                code,
                orElse(text(properties, "name"), known == null ? "" : known.name()),
                orElse(
                        text(properties, "level"),
                        known == null ? "DISTRICT" : known.level().name()),
                orElse(text(properties, "parent_code"), known == null || known.parent() == null ? "" : known.parent()),
                Optional.of(outline(place, feature.path("geometry"))));
    }

    private Outline outline(String place, JsonNode geometry) {
        if (geometry.isNull()) {
            return new Outline(null);
        }
        String fault = Outline.fault(geometry);
        if (fault != null) {
            faults.add(Violation.of(place + ".geometry", fault));
            return new Outline(null);
        }
        return Outline.of(geometry);
    }

    private static String text(JsonNode properties, String name) {
        JsonNode value = properties.path(name);
        return value.isValueNode() && !value.isNull() ? value.asText().strip() : "";
    }

    private static String orElse(String said, String known) {
        return said.isBlank() ? known : said;
    }
}
