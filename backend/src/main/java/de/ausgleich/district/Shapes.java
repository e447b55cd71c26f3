package de.ausgleich.district;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.algorithm.Orientation;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/** Boundaries as geometry: what GeoJSON writes as lists of positions. */
final class Shapes {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

    private Shapes() {}

    /** @param boundary a GeoJSON Polygon or MultiPolygon without fault */
    static Geometry of(JsonNode boundary) {
        JsonNode coordinates = boundary.get("coordinates");
        if (boundary.path("type").asText().equals("Polygon")) {
            return polygon(coordinates);
        }
        List<Polygon> polygons = new ArrayList<>();
        coordinates.forEach(polygon -> polygons.add(polygon(polygon)));
        return FACTORY.createMultiPolygon(polygons.toArray(Polygon[]::new));
    }

    /** Where something was found: a point, or areas. */
    static ObjectNode place(Geometry place) {
        if (place instanceof Point point) {
            return NODES.objectNode()
                    .put("type", "Point")
                    .set("coordinates", NODES.arrayNode().add(point.getX()).add(point.getY()));
        }
        return boundary(place);
    }

    /** Rings as RFC 7946 wants them: outer ones against the clock, inner ones with it. */
    static ObjectNode boundary(Geometry shape) {
        ObjectNode boundary = NODES.objectNode();
        if (shape instanceof Polygon polygon) {
            return boundary.put("type", "Polygon").set("coordinates", rings(polygon));
        }
        ArrayNode polygons = NODES.arrayNode();
        for (int i = 0; i < shape.getNumGeometries(); i++) {
            polygons.add(rings((Polygon) shape.getGeometryN(i)));
        }
        return boundary.put("type", "MultiPolygon").set("coordinates", polygons);
    }

    private static ArrayNode rings(Polygon polygon) {
        ArrayNode rings = NODES.arrayNode();
        rings.add(positions(polygon.getExteriorRing(), true));
        for (int i = 0; i < polygon.getNumInteriorRing(); i++) {
            rings.add(positions(polygon.getInteriorRingN(i), false));
        }
        return rings;
    }

    private static ArrayNode positions(LinearRing ring, boolean againstTheClock) {
        boolean turned = Orientation.isCCW(ring.getCoordinateSequence()) != againstTheClock;
        ArrayNode positions = NODES.arrayNode();
        for (Coordinate position : (turned ? ring.reverse() : ring).getCoordinates()) {
            positions.add(NODES.arrayNode().add(position.x).add(position.y));
        }
        return positions;
    }

    private static Polygon polygon(JsonNode rings) {
        List<LinearRing> read = new ArrayList<>();
        rings.forEach(ring -> read.add(ring(ring)));
        return FACTORY.createPolygon(
                read.getFirst(), read.subList(1, read.size()).toArray(LinearRing[]::new));
    }

    private static LinearRing ring(JsonNode positions) {
        Coordinate[] read = new Coordinate[positions.size()];
        for (int i = 0; i < read.length; i++) {
            JsonNode position = positions.get(i);
            read[i] = new Coordinate(position.get(0).asDouble(), position.get(1).asDouble());
        }
        return FACTORY.createLinearRing(read);
    }
}
