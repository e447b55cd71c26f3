package de.ausgleich.statistics;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * An indicator in few lines: highest, lowest and n-th highest value with all areas that tie
 * (docs/methods/ranks.md).
 *
 * @param count areas with a value
 * @param positions as asked for, in that order
 */
public record Summary(int count, Tied highest, Tied lowest, List<Position> positions) {

    /**
     * All areas with one value.
     *
     * @param value null if there is none
     * @param areas codes, sorted; empty if there is no such value
     */
    public record Tied(@Nullable BigDecimal value, List<String> areas) {
        public int count() {
            return areas.size();
        }
    }

    /**
     * The value at a position of the list sorted from the highest down, in which tied areas take a position each:
     * of 9, 7, 7, 5 the third is 7 and the fourth is 5.
     */
    public record Position(int position, Tied tied) {}

    public Summary {
        positions = List.copyOf(positions);
    }

    /**
     * @param values by code
     * @param positions 1 is the highest; beyond the number of areas there is no value
     * @throws IllegalArgumentException for a position below 1
     */
    public static Summary of(Map<String, BigDecimal> values, Collection<Integer> positions) {
        var sorted = values.values().stream().sorted(Comparator.reverseOrder()).toList();
        return new Summary(
                sorted.size(),
                tied(values, sorted, 1),
                tied(values, sorted, Math.max(1, sorted.size())),
                positions.stream()
                        .map(position -> new Position(position, tied(values, sorted, position)))
                        .toList());
    }

    private static Tied tied(Map<String, BigDecimal> values, List<BigDecimal> sorted, int position) {
        if (position < 1) {
            throw new IllegalArgumentException("positions begin at 1: " + position);
        }
        if (position > sorted.size()) {
            return new Tied(null, List.of());
        }
        var value = sorted.get(position - 1);
        return new Tied(
                value,
                values.entrySet().stream()
                        .filter(entry -> entry.getValue().compareTo(value) == 0)
                        .map(Map.Entry::getKey)
                        .sorted()
                        .toList());
    }
}
