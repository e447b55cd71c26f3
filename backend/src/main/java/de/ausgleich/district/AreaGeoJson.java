package de.ausgleich.district;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.ausgleich.district.AreaTable.Bounded;
import de.ausgleich.shared.problem.Violation;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Areas from a GeoJSON FeatureCollection: properties {@code code, name, level, parent_code}, geometry a Polygon
 * or MultiPolygon in WGS84, or in the system that an old-fashioned {@code crs} names.
 */
final class AreaGeoJson {

    static final int MOST_FEATURES = 5_000;

    private static final Set<String> PROPERTIES = Set.of("code", "name", "level", "parent_code");

    private final List<Violation> faults = new ArrayList<>();

    private AreaGeoJson() {}

    static AreaSource read(ObjectMapper json, byte[] file, Map<String, Bounded> before) {
        AreaGeoJson reader = new AreaGeoJson();
        JsonNode collection = reader.collection(json, file);
        if (collection == null) {
            return new AreaSource("GeoJSON", "", 0, List.of(), reader.faults);
        }
        JsonNode features = collection.path("features");
        ReferenceSystem system = reader.system(collection.path("crs"));
        List<DeliveredArea> areas = system == null ? List.of() : reader.areas(features, system, before);
        String crs = system == null ? name(collection.path("crs")) : system.code();
        return new AreaSource("GeoJSON", crs, features.size(), areas, reader.faults);
    }

    private @Nullable JsonNode collection(ObjectMapper json, byte[] file) {
        try {
            JsonNode collection = json.readTree(file);
            JsonNode features = collection.path("features");
            if (!collection.path("type").asText().equals("FeatureCollection") || !features.isArray()) {
                faults.add(Violation.of("type", "areas.feature-collection"));
            } else if (features.size() > MOST_FEATURES) {
                faults.add(Violation.of("features", "areas.too-many", MOST_FEATURES));
            } else {
                return collection;
            }
        } catch (IOException unreadable) {
            faults.add(Violation.of("", "field.json"));
        }
        return null;
    }

    private @Nullable ReferenceSystem system(JsonNode crs) {
        if (crs.isMissingNode() || crs.isNull()) {
            return ReferenceSystem.WGS84;
        }
        ReferenceSystem named = ReferenceSystem.named(name(crs)).orElse(null);
        if (named == null) {
            faults.add(Violation.of("crs", "area.crs", name(crs)));
        }
        return named;
    }

    private static String name(JsonNode crs) {
        return crs.at("/properties/name").asText();
    }

    private List<DeliveredArea> areas(JsonNode features, ReferenceSystem system, Map<String, Bounded> before) {
        List<AreaRow> rows = new ArrayList<>();
        for (int i = 0; i < features.size(); i++) {
            feature("features[" + i + "]", features.get(i))
                    .row(system, before, faults)
                    .ifPresent(rows::add);
        }
        return AreaRow.read(rows, faults);
    }

    private AreaFeature feature(String place, JsonNode feature) {
        JsonNode properties = feature.path("properties");
        for (String name : (Iterable<String>) properties::fieldNames) {
            if (!PROPERTIES.contains(name)) {
                faults.add(Violation.of(place + ".properties." + name, "field.unknown"));
            }
        }
        JsonNode geometry = feature.path("geometry");
        return new AreaFeature(
                place,
                text(properties, "code"),
                text(properties, "name"),
                text(properties, "level"),
                text(properties, "parent_code"),
                geometry.isNull() ? null : geometry);
    }

    private static String text(JsonNode properties, String name) {
        JsonNode value = properties.path(name);
        return value.isValueNode() && !value.isNull() ? value.asText().strip() : "";
    }
}
