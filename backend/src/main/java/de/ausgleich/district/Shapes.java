package de.ausgleich.district;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LinearRing;
import org.locationtech.jts.geom.Polygon;

/** Boundaries as geometry: what GeoJSON writes as lists of positions. */
final class Shapes {

    private static final GeometryFactory FACTORY = new GeometryFactory();

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
