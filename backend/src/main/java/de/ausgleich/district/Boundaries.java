package de.ausgleich.district;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/** The boundaries of a scheme as a GeoJSON FeatureCollection in WGS84; areas without one are left out. */
public record Boundaries(String type, List<Feature> features) {

    private static final int PICTURE_POINTS = 4_000;

    /**
     * One area.
     *
     * @param id its code
     * @param geometry a Polygon or MultiPolygon
     */
    @Schema(name = "BoundaryFeature")
    public record Feature(
            String type,
            String id,
            Properties properties,

            @Schema(type = org.eclipse.microprofile.openapi.annotations.enums.SchemaType.OBJECT)
            JsonNode geometry) {}

    /** What the map writes beside an outline. */
    @Schema(
            name = "BoundaryProperties",
            requiredProperties = {"code", "name", "parentCode"})
    public record Properties(
            String code, String name, @Nullable String parentCode) {}

    static Boundaries of(Map<String, AreaTable.Bounded> areas) {
        return new Boundaries(
                "FeatureCollection",
                areas.values().stream().flatMap(Boundaries::feature).toList());
    }

    /** As a picture of the whole needs them: without the points that nobody sees in it. */
    static Boundaries pictured(Map<String, AreaTable.Bounded> areas) {
        Map<String, Geometry> shapes = new TreeMap<>();
        Envelope whole = new Envelope();
        areas.forEach((code, bounded) -> {
            JsonNode boundary = bounded.boundary();
            if (boundary != null) {
                Geometry shape = Shapes.of(boundary);
                shapes.put(code, shape);
                whole.expandToInclude(shape.getEnvelopeInternal());
            }
        });
        double unseen = Math.max(whole.getWidth(), whole.getHeight()) / PICTURE_POINTS;
        Map<String, AreaTable.Bounded> pictured = new TreeMap<>();
        shapes.forEach((code, shape) -> {
            Geometry simple = DouglasPeuckerSimplifier.simplify(shape, unseen);
            AreaTable.Bounded area = Objects.requireNonNull(areas.get(code));
            pictured.put(code, new AreaTable.Bounded(area.area(), Shapes.boundary(simple.isEmpty() ? shape : simple)));
        });
        return of(pictured);
    }

    private static java.util.stream.Stream<Feature> feature(AreaTable.Bounded bounded) {
        Area area = bounded.area();
        return java.util.stream.Stream.ofNullable(bounded.boundary())
                .map(geometry -> new Feature(
                        "Feature", area.code(), new Properties(area.code(), area.name(), area.parent()), geometry));
    }
}
