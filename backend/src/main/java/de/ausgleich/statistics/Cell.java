package de.ausgleich.statistics;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.List;

/** What is known of one variable in one area at one date. Zero is a number; absent and hidden are not zero. */
public sealed interface Cell {

    /** A number, exactly as delivered or summed. */
    record Known(BigDecimal value) implements Cell {}

    /** There is a number, but the reader may not see it. */
    record Hidden() implements Cell {}

    /** There is no number. */
    record Absent(Absence absence) implements Cell {}

    static Cell known(long value) {
        return new Known(BigDecimal.valueOf(value));
    }

    /** Whether there is a number, seen or not. */
    default boolean isPresent() {
        return !(this instanceof Absent);
    }

    /** The sum of several variables in one area: every one must be there, and open, for the sum to be so. */
    static Cell sumOfAll(List<Cell> cells) {
        return cells.stream().filter(Absent.class::isInstance).findFirst().orElseGet(() -> sumOfPresent(cells));
    }

    /** The sum of those that are there; hidden if one of them is, absent if there is none. */
    static Cell sumOfPresent(Collection<Cell> cells) {
        var sum = BigDecimal.ZERO;
        var present = false;
        for (var cell : cells) {
            switch (cell) {
                case Hidden hidden -> {
                    return hidden;
                }
                case Known(var value) -> {
                    sum = sum.add(value);
                    present = true;
                }
                case Absent absent -> {}
            }
        }
        return present ? new Known(sum) : new Absent(commonAbsence(cells));
    }

    /** The reason that all share; without one in common it can only be said that nothing is available. */
    private static Absence commonAbsence(Collection<Cell> cells) {
        var reasons = cells.stream()
                .filter(Absent.class::isInstance)
                .map(cell -> ((Absent) cell).absence())
                .distinct()
                .toList();
        return switch (reasons.size()) {
            case 0 -> Absence.NOT_DELIVERED;
            case 1 -> reasons.getFirst();
            default -> Absence.NOT_AVAILABLE;
        };
    }
}
