package de.ausgleich.observation.delivery;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Something wrong or remarkable in a delivery, without words: {@link FindingText} has them.
 *
 * @param row the line of the file; {@code null} when it is not about a line
 * @param column the header of the column; {@code null} when it is not about a column
 * @param value what stands there, as in the file
 * @param arguments the text's case first, then what it names: for
 *     numbers and names see {@link Findings#figure} and {@link Findings#name}, dates are in ISO form
 * @param correction how the cell can be put right here; {@code null} where only the office can
 */
record Finding(
        FindingType type,
        @Nullable Integer row,
        @Nullable String column,
        @Nullable String value,
        List<String> arguments,
        @Nullable Correction correction) {

    Finding(
            FindingType type,
            @Nullable Integer row,
            @Nullable String column,
            @Nullable String value,
            List<String> arguments) {
        this(type, row, column, value, arguments, null);
    }

    Finding {
        arguments = List.copyOf(arguments);
    }

    Severity severity() {
        return type.severity();
    }
}
