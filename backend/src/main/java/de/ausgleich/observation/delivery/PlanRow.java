package de.ausgleich.observation.delivery;

import de.ausgleich.observation.delivery.Numeral.Content;
import org.jspecify.annotations.Nullable;

/**
 * What publishing would do with one figure of the file.
 *
 * @param line the line of the file
 * @param district the code of the area; as it stands in the file where no area has it
 * @param variable the code of the variable; as it stands in the file where none has it
 * @param before what is published now; {@code null} when nothing is
 * @param after what would be published; {@code null} when the cell holds no usable number or sign
 * @param origin where the figure comes from, if the file says so
 */
record PlanRow(
        int line,
        String district,
        String variable,
        @Nullable Content before,
        @Nullable Content after,
        Kind kind,
        @Nullable String origin) {

    enum Kind {
        NEW,
        CHANGED,
        UNCHANGED,
        REFUSED
    }
}
