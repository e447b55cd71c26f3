package de.ausgleich.shared.table;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** What stands in a cell of a table. */
public sealed interface Entry {

    /** Words; they never become a formula. */
    record Text(String text) implements Entry {}

    /**
     * A number.
     *
     * @param kept decimals that are kept
     * @param shown decimals that a spreadsheet program shows
     */
    record Number(BigDecimal value, int kept, int shown) implements Entry {}

    /** Nothing. */
    record Empty() implements Entry {}

    static Entry text(@Nullable String text) {
        return text == null ? new Empty() : new Text(text);
    }

    static Entry number(@Nullable BigDecimal value, int kept, int shown) {
        return value == null ? new Empty() : new Number(value, kept, shown);
    }

    static Entry number(@Nullable Integer value) {
        return value == null ? new Empty() : new Number(BigDecimal.valueOf(value), 0, 0);
    }
}
