package de.ausgleich.district;

import com.fasterxml.jackson.databind.JsonNode;
import de.ausgleich.district.AreaTable.Bounded;
import de.ausgleich.statistics.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.MultiPolygon;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.valid.IsValidOp;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/** The areas that a scheme would have, drawn in metres. What is no proper shape is mended, and its error kept. */
final class DrawnAreas {

    private final Map<String, Bounded> areas;
    private final Map<String, Geometry> shapes = new TreeMap<>();
    private final Map<String, TopologyValidationError> errors = new TreeMap<>();
    private final Map<String, DeliveredArea> delivered = new HashMap<>();
    private final Metres metres;

    DrawnAreas(AreaChange change, AreaSource source) {
        this.areas = change.after();
        source.delivered().forEach(area -> delivered.put(area.code(), area));
        Map<String, Geometry> degrees = new TreeMap<>();
        areas.forEach((code, bounded) -> {
            JsonNode boundary = bounded.boundary();
            if (boundary != null) {
                degrees.put(code, Shapes.of(boundary));
            }
        });
        this.metres = Metres.around(degrees.values());
        degrees.forEach(this::draw);
    }

    private void draw(String code, Geometry degrees) {
        TopologyValidationError error = new IsValidOp(degrees).getValidationError();
        Geometry drawn = metres.of(degrees);
        if (error != null) {
            errors.put(code, error);
            drawn = GeometryFixer.fix(drawn);
        }
        shapes.put(code, drawn);
    }

    /** What is no proper shape, and where, in degrees. */
    Map<String, TopologyValidationError> errors() {
        return errors;
    }

    Map<String, Geometry> shapes() {
        return shapes;
    }

    /** The codes of the drawn areas of a level, sorted. */
    List<String> of(Level level) {
        return shapes.keySet().stream().filter(code -> level(code) == level).toList();
    }

    private @Nullable Level level(String code) {
        Bounded bounded = areas.get(code);
        return bounded == null ? null : bounded.area().level();
    }

    @Nullable
    String parent(String code) {
        Bounded bounded = areas.get(code);
        return bounded == null ? null : bounded.area().parent();
    }

    boolean isDelivered(String code) {
        return delivered.containsKey(code);
    }

    /** Where in the file faults of an area's boundary are named. */
    String place(String code) {
        DeliveredArea area = delivered.get(code);
        return area == null ? "" : area.feature() + ".geometry";
    }

    /** The areas alone of what two shapes have in common, or do not; lines and points in which they meet are none. */
    static MultiPolygon overlay(int operation, Geometry one, Geometry other) {
        List<Polygon> parts = new ArrayList<>();
        for (Object part : PolygonExtracter.getPolygons(OverlayNGRobust.overlay(one, other, operation))) {
            parts.add((Polygon) part);
        }
        return one.getFactory().createMultiPolygon(parts.toArray(Polygon[]::new));
    }

    /** Where something lies that was found in these metres. */
    Geometry degrees(Geometry found) {
        return metres.degrees(found);
    }
}
