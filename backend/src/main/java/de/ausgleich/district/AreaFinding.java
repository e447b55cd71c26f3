package de.ausgleich.district;

import de.ausgleich.shared.problem.Violation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something that is wrong or odd with a file of areas.
 *
 * @param district code of the area concerned, where there is one
 * @param other code of a second one
 * @param squareMetres how large the overlap or gap is
 * @param fault where, and which sentence says it
 * @param proposal which sentence says what to do
 */
record AreaFinding(
        AreaSeverity severity,
        Type type,
        @Nullable String district,
        @Nullable String other,
        @Nullable Long squareMetres,
        Violation fault,
        Proposal proposal) {

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
