package de.ausgleich.district;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** The boundaries of a scheme as a GeoJSON FeatureCollection in WGS84; areas without one are left out. */
public record Boundaries(String type, List<Feature> features) {

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

    private static java.util.stream.Stream<Feature> feature(AreaTable.Bounded bounded) {
        Area area = bounded.area();
        return java.util.stream.Stream.ofNullable(bounded.boundary())
                .map(geometry -> new Feature(
                        "Feature", area.code(), new Properties(area.code(), area.name(), area.parent()), geometry));
    }
}
