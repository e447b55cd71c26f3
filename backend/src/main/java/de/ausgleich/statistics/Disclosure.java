package de.ausgleich.statistics;

import de.ausgleich.statistics.Cell.Known;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/** Which counts are so small that they could point at persons (docs/methods/primary-suppression.md). */
public final class Disclosure {

    private Disclosure() {}

    /**
     * Whether a count is above nobody and below the threshold.
     *
     * @param threshold the smallest count that may be shown, 3 unless the variable says otherwise
     */
    public static boolean sensitive(BigDecimal count, int threshold) {
        return count.signum() > 0 && count.compareTo(BigDecimal.valueOf(threshold)) < 0;
    }

    /**
     * Primary suppression: the areas below the city whose count is sensitive, or whose complement to one of the
     * wholes is. Absent and hidden cells, and ready-made figures, decide nothing.
     *
     * @param part counts as delivered
     * @param wholes what these counts are a part of, at the same date in the same scheme
     * @return codes of districts and boroughs, sorted
     * @throws IllegalArgumentException if a whole is of another scheme
     */
    public static SortedSet<String> primary(Slice part, int threshold, List<Slice> wholes) {
        if (part.isReadyMade()) {
            return Collections.emptySortedSet();
        }
        var counted = wholes.stream().filter(whole -> !whole.isReadyMade()).toList();
        var hidden = new TreeSet<String>();
        var tree = part.tree();
        if (!wholes.stream().allMatch(whole -> whole.tree().equals(tree))) {
            throw new IllegalArgumentException("a whole is of another scheme than its part");
        }
        for (var area : tree.codes()) {
            if (tree.area(area).level() != Level.CITY && isSensitive(part, area, threshold, counted)) {
                hidden.add(area);
            }
        }
        return Collections.unmodifiableSortedSet(hidden);
    }

    private static boolean isSensitive(Slice part, String area, int threshold, List<Slice> wholes) {
        return isSensitive(part.total(area), threshold)
                || wholes.stream().anyMatch(whole -> isSensitive(complement(part, whole, area), threshold));
    }

    private static boolean isSensitive(Cell cell, int threshold) {
        return cell instanceof Known(var count) && sensitive(count, threshold);
    }

    /** Over the districts that both have: the rest of the whole is no complement of anything known. */
    private static Cell complement(Slice part, Slice whole, String area) {
        var common = new CommonCoverage(part.tree(), List.of(part, whole));
        var coverage = common.of(area);
        var partSum = common.sum(List.of(part), area, coverage);
        var wholeSum = common.sum(List.of(whole), area, coverage);
        return partSum.orElse(new Cell.Hidden()) instanceof Known(var less)
                        && wholeSum.orElse(new Cell.Hidden()) instanceof Known(var all)
                ? new Known(all.subtract(less))
                : new Cell.Hidden();
    }
}
