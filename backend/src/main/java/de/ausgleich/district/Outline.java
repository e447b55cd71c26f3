package de.ausgleich.district;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Coordinate;

/**
 * The boundary of an area.
 *
 * @param geometry a GeoJSON Polygon or MultiPolygon in WGS84; null for none
 */
record Outline(@Nullable JsonNode geometry) {

    private static final int SMALLEST_RING = 4;
    private static final int MOST_DIGITS = 30;

    /** The key of what is wrong with a geometry, in whatever system; null for a good one. */
    static @Nullable String fault(JsonNode geometry) {
        String type = geometry.path("type").asText();
        if (!type.equals("Polygon") && !type.equals("MultiPolygon")) {
            return "area.geometry-type";
        }
        List<JsonNode> rings = rings(geometry);
        if (rings.isEmpty() || !rings.stream().allMatch(Outline::isRing)) {
            return "area.geometry-ring";
        }
        return null;
    }

    /** Whether it can be on earth, as longitudes and latitudes. */
    static boolean isInDegrees(JsonNode geometry) {
        return rings(geometry).stream().flatMap(Outline::elements).allMatch(Outline::isOnEarth);
    }

    /** The same in degrees. */
    static Outline of(JsonNode geometry, ReferenceSystem system) {
        if (system.isInDegrees()) {
            return of(geometry);
        }
        ObjectNode kept = JsonNodeFactory.instance.objectNode();
        kept.set("type", geometry.get("type"));
        kept.set("coordinates", degrees(geometry.get("coordinates"), system));
        return new Outline(kept);
    }

    private static ArrayNode degrees(JsonNode positions, ReferenceSystem system) {
        ArrayNode found = JsonNodeFactory.instance.arrayNode();
        if (positions.path(0).isNumber()) {
            Coordinate position =
                    system.degrees(positions.get(0).asDouble(), positions.get(1).asDouble());
            return found.add(position.x).add(position.y);
        }
        positions.forEach(inner -> found.add(degrees(inner, system)));
        return found;
    }

    /** What GeoJSON defines of a geometry; whatever else came along is left behind. */
    static Outline of(JsonNode geometry) {
        ObjectNode kept = JsonNodeFactory.instance.objectNode();
        kept.set("type", geometry.get("type"));
        kept.set("coordinates", geometry.get("coordinates"));
        return new Outline(kept);
    }

    static List<JsonNode> rings(JsonNode geometry) {
        JsonNode coordinates = geometry.path("coordinates");
        if (geometry.path("type").asText().equals("Polygon")) {
            return elements(coordinates).toList();
        }
        List<JsonNode> rings = new ArrayList<>();
        elements(coordinates).forEach(polygon -> elements(polygon).forEach(rings::add));
        return rings;
    }

    private static boolean isRing(JsonNode ring) {
        return ring.isArray()
                && ring.size() >= SMALLEST_RING
                && elements(ring).allMatch(Outline::isPosition)
                && ring.get(0).equals(ring.get(ring.size() - 1));
    }

    private static boolean isPosition(JsonNode position) {
        return position.isArray() && position.size() >= 2 && elements(position).allMatch(Outline::isCoordinate);
    }

    /** A number that a map could have; 1e-999999999 is one too, but nobody could write it out. */
    private static boolean isCoordinate(JsonNode number) {
        return number.isNumber() && Math.abs(number.decimalValue().scale()) <= MOST_DIGITS;
    }

    private static boolean isOnEarth(JsonNode position) {
        return Math.abs(position.get(0).asDouble()) <= 180
                && Math.abs(position.get(1).asDouble()) <= 90;
    }

    private static Stream<JsonNode> elements(JsonNode array) {
        return StreamSupport.stream(array.spliterator(), false);
    }
}
