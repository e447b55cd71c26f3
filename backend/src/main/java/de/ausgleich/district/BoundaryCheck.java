package de.ausgleich.district;

import de.ausgleich.district.AreaFinding.Proposal;
import de.ausgleich.district.AreaFinding.Type;
import de.ausgleich.shared.problem.Violation;
import de.ausgleich.statistics.Level;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.geom.util.PolygonExtracter;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;
import org.locationtech.jts.operation.valid.TopologyValidationError;

/**
 * Whether the boundaries that a scheme would have divide the city: no two areas of one level over each other,
 * nothing between them, nothing outside the area above. Sizes are in square metres.
 */
final class BoundaryCheck {

    /** Less than this is how borders are drawn, in square metres. */
    private static final double NOTHING = 10;

    /** An overlap of this part of the smaller area is no slip of the hand any more; outside the area above likewise. */
    private static final double MUCH = 0.01;

    private static final double MOSTLY = 0.5;
    private static final double BESIDE_METRES = 1;
    private static final int MOST_FINDINGS = 500;

    private final DrawnAreas drawn;
    private final Map<String, Geometry> shapes;
    private final List<AreaFinding> findings = new ArrayList<>();

    private BoundaryCheck(DrawnAreas drawn) {
        this.drawn = drawn;
        this.shapes = drawn.shapes();
    }

    static List<AreaFinding> of(AreaChange change, AreaSource source) {
        if (!source.hasBoundaries()) {
            return List.of();
        }
        BoundaryCheck check = new BoundaryCheck(new DrawnAreas(change, source));
        check.drawn.errors().forEach(check::invalid);
        Stream.of(Level.DISTRICT, Level.BOROUGH).forEach(check::overlaps);
        check.gaps();
        check.shapes.forEach(check::outside);
        return check.findings;
    }

    private void invalid(String code, TopologyValidationError error) {
        if (drawn.isDelivered(code)) {
            String longitude = degrees(error.getCoordinate().x);
            String latitude = degrees(error.getCoordinate().y);
            Geometry point = shape(code).getFactory().createPoint(error.getCoordinate());
            add(
                    new Spot(AreaSeverity.ERROR, Type.INVALID_GEOMETRY, code, null, point, null),
                    "geometry-invalid",
                    longitude,
                    latitude);
        }
    }

    /** As precise as somebody needs to find the place. */
    private static String degrees(double value) {
        return BigDecimal.valueOf(value)
                .setScale(6, RoundingMode.HALF_UP)
                .stripTrailingZeros()
                .toPlainString();
    }

    private void overlaps(Level level) {
        STRtree near = new STRtree();
        List<String> codes = drawn.of(level);
        codes.forEach(code -> near.insert(shape(code).getEnvelopeInternal(), code));
        for (String code : codes) {
            List<?> found = near.query(shape(code).getEnvelopeInternal());
            found.stream()
                    .map(String.class::cast)
                    .filter(other -> code.compareTo(other) < 0)
                    .filter(other -> drawn.isDelivered(code) || drawn.isDelivered(other))
                    .sorted()
                    .forEach(other -> overlap(code, other));
        }
    }

    private void overlap(String code, String other) {
        if (isFull()) {
            return;
        }
        Geometry common = DrawnAreas.overlay(OverlayNG.INTERSECTION, shape(code), shape(other));
        double size = common.getArea();
        double smaller = Math.min(shape(code).getArea(), shape(other).getArea());
        if (size >= NOTHING) {
            AreaSeverity severity = size >= MUCH * smaller ? AreaSeverity.ERROR : AreaSeverity.WARNING;
            add(found(severity, Type.OVERLAP, code, other, common), "overlap", other);
        }
    }

    /** What the districts enclose and none of them covers. */
    private void gaps() {
        List<Geometry> districts =
                drawn.of(Level.DISTRICT).stream().map(this::shape).toList();
        if (districts.isEmpty()) {
            return;
        }
        for (Object found : PolygonExtracter.getPolygons(OverlayNGRobust.union(districts))) {
            Polygon part = (Polygon) found;
            for (int i = 0; i < part.getNumInteriorRing(); i++) {
                Geometry hole = part.getFactory().createPolygon(part.getInteriorRingN(i));
                if (hole.getArea() >= NOTHING) {
                    gap(hole);
                }
            }
        }
    }

    private void gap(Geometry hole) {
        List<String> around = drawn.of(Level.DISTRICT).stream()
                .filter(code -> shape(code).isWithinDistance(hole, BESIDE_METRES))
                .toList();
        if (!around.isEmpty() && !isFull()) {
            String other = around.size() > 1 ? around.getLast() : null;
            String between = String.join(", ", around);
            add(found(AreaSeverity.WARNING, Type.GAP, around.getFirst(), other, hole), "gap", between);
        }
    }

    private void outside(String code, Geometry shape) {
        String parent = drawn.parent(code);
        Geometry above = parent == null ? null : shapes.get(parent);
        if (parent == null || above == null || isFull()) {
            return;
        }
        Geometry beyond = DrawnAreas.overlay(OverlayNG.DIFFERENCE, shape, above);
        double size = beyond.getArea();
        if (size >= NOTHING && size >= MUCH * shape.getArea()) {
            AreaSeverity severity = size >= MOSTLY * shape.getArea() ? AreaSeverity.ERROR : AreaSeverity.WARNING;
            add(found(severity, Type.OUTSIDE_PARENT, code, parent, beyond), "outside-parent", parent);
        }
    }

    private boolean isFull() {
        return findings.size() >= MOST_FINDINGS;
    }

    private Geometry shape(String code) {
        return Objects.requireNonNull(shapes.get(code));
    }

    /**
     * What a finding is about.
     *
     * @param where in degrees
     */
    private record Spot(
            AreaSeverity severity,
            Type type,
            String code,
            @Nullable String other,
            Geometry where,
            @Nullable Long squareMetres) {}

    /** @param shape in metres */
    private Spot found(AreaSeverity severity, Type type, String code, @Nullable String other, Geometry shape) {
        return new Spot(severity, type, code, other, drawn.degrees(shape), Math.round(shape.getArea()));
    }

    /** The sentence names the area, what else is said of it, and the size. */
    private void add(Spot spot, String key, Object... more) {
        List<Object> arguments = new ArrayList<>(List.of(spot.code));
        arguments.addAll(List.of(more));
        if (spot.squareMetres != null) {
            arguments.add(spot.squareMetres);
        }
        String place =
                spot.other == null || drawn.isDelivered(spot.code) ? drawn.place(spot.code) : drawn.place(spot.other);
        findings.add(new AreaFinding(
                spot.severity,
                spot.type,
                spot.code,
                spot.other,
                spot.squareMetres,
                spot.where,
                new Violation(place, "area." + key, List.copyOf(arguments)),
                Proposal.of("area-proposal." + key)));
    }
}
