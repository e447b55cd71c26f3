package de.ausgleich.observation;

import de.ausgleich.statistics.Absence;
import de.ausgleich.statistics.Cell;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** How a cell is written in the database: a number, or the word for why there is none. */
final class CellState {

    private static final String KNOWN = "KNOWN";
    private static final String HIDDEN = "HIDDEN";

    private CellState() {}

    static String of(Cell cell) {
        return switch (cell) {
            case Cell.Known known -> KNOWN;
            case Cell.Hidden hidden -> HIDDEN;
            case Cell.Absent(Absence absence) -> absence.name();
        };
    }

    static @Nullable BigDecimal value(Cell cell) {
        return switch (cell) {
            case Cell.Known(BigDecimal value) -> value;
            case Cell.Hidden hidden -> null;
            case Cell.Absent absent -> null;
        };
    }

    static Cell read(@Nullable BigDecimal value, String state) {
        if (value != null) {
            return new Cell.Known(value);
        }
        return state.equals(HIDDEN) ? new Cell.Hidden() : new Cell.Absent(Absence.valueOf(state));
    }
}
