package de.ausgleich.district;

import com.fasterxml.jackson.databind.JsonNode;
import de.ausgleich.district.AreaTable.Bounded;
import de.ausgleich.statistics.Level;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.util.GeometryFixer;
import org.locationtech.jts.index.strtree.STRtree;
import org.locationtech.jts.operation.union.UnaryUnionOp;

/**
 * Which areas of a scheme share a border. Areas that meet in a corner alone do not; borders that were drawn twice,
 * a little apart, are one border all the same.
 */
final class Borders {

    /** How far apart two drawings of one border may be, in metres. */
    private static final double APART = 2;

    /** From what length on it is a border and no corner, in metres. */
    private static final double SHORTEST = 30;

    private final Map<String, Set<String>> neighbours = new HashMap<>();

    private Borders() {}

    /** @param areas all areas of a scheme; those without a boundary consist of the areas below them */
    static Borders of(Map<String, Bounded> areas) {
        Borders borders = new Borders();
        for (Level level : List.of(Level.DISTRICT, Level.BOROUGH)) {
            borders.compare(shapes(areas, level));
        }
        return borders;
    }

    /** The codes of the areas of the same level beside this one, sorted. */
    Set<String> beside(String code) {
        return neighbours.getOrDefault(code, Set.of());
    }

    private record Shape(String code, Geometry geometry) {

        Envelope reach() {
            Envelope reach = geometry.getEnvelopeInternal().copy();
            reach.expandBy(APART);
            return reach;
        }

        boolean borders(Shape other) {
            return geometry.getBoundary()
                            .intersection(other.geometry.buffer(APART))
                            .getLength()
                    >= SHORTEST;
        }
    }

    private void compare(List<Shape> shapes) {
        STRtree near = new STRtree();
        shapes.forEach(shape -> near.insert(shape.reach(), shape));
        for (Shape shape : shapes) {
            for (Object found : near.query(shape.reach())) {
                Shape other = (Shape) found;
                if (shape.code().compareTo(other.code()) < 0 && shape.borders(other)) {
                    add(shape.code(), other.code());
                    add(other.code(), shape.code());
                }
            }
        }
    }

    private void add(String code, String neighbour) {
        neighbours.computeIfAbsent(code, none -> new TreeSet<>()).add(neighbour);
    }

    private static List<Shape> shapes(Map<String, Bounded> areas, Level level) {
        Map<String, Geometry> found = new TreeMap<>();
        areas.values().stream()
                .filter(bounded -> bounded.area().level() == level)
                .forEach(bounded -> {
                    Geometry shape = shape(bounded, areas);
                    if (shape != null) {
                        found.put(bounded.area().code(), shape);
                    }
                });
        Metres metres = Metres.around(found.values());
        List<Shape> shapes = new ArrayList<>();
        found.forEach((code, shape) -> shapes.add(new Shape(code, GeometryFixer.fix(metres.of(shape)))));
        return shapes;
    }

    private static @Nullable Geometry shape(Bounded bounded, Map<String, Bounded> areas) {
        JsonNode own = bounded.boundary();
        if (own != null) {
            return Shapes.of(own);
        }
        List<Geometry> parts = new ArrayList<>();
        for (Bounded below : areas.values()) {
            if (bounded.area().code().equals(below.area().parent())) {
                Geometry part = shape(below, areas);
                if (part != null) {
                    parts.add(GeometryFixer.fix(part));
                }
            }
        }
        return parts.isEmpty() ? null : UnaryUnionOp.union(parts);
    }
}
