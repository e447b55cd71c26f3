package de.ausgleich.district;

import de.ausgleich.shared.problem.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.locationtech.jts.geom.Geometry;

/**
 * Something that is wrong or odd with a file of areas.
 *
 * @param district code of the area concerned, where there is one
 * @param other code of a second one
 * @param squareMetres how large the overlap or gap is
 * @param where on the map, in degrees: the overlap or gap itself, or the point at which a shape is wrong
 * @param fault where in the file, and which sentence says it
 * @param proposal which sentence says what to do
 */
record AreaFinding(
        AreaSeverity severity,
        Type type,
        @Nullable String district,
        @Nullable String other,
        @Nullable Long squareMetres,
        @Nullable Geometry where,
        Violation fault,
        Proposal proposal) {

    /** Of something that has no place on the map. */
    AreaFinding(
            AreaSeverity severity,
            Type type,
            @Nullable String district,
            @Nullable String other,
            Violation fault,
            Proposal proposal) {
        this(severity, type, district, other, null, null, fault, proposal);
    }

    /** What sort of thing. */
    enum Type {
        UNREADABLE,
        INVALID_FIELD,
        INVALID_TREE,
        UNKNOWN_CODE,
        MISSING_CODE,
        DUPLICATE_CODE,
        UNKNOWN_CRS,
        INVALID_GEOMETRY,
        OVERLAP,
        GAP,
        OUTSIDE_PARENT
    }

    /** A sentence of the bundle and what it names. */
    record Proposal(String key, List<Object> arguments) {

        static Proposal of(String key, Object... arguments) {
            return new Proposal(key, List.of(arguments));
        }
    }

    boolean isError() {
        return severity == AreaSeverity.ERROR;
    }
}
