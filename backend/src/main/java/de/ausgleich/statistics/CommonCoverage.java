package de.ausgleich.statistics;

import de.ausgleich.statistics.Cell.Absent;
import de.ausgleich.statistics.Cell.Hidden;
import de.ausgleich.statistics.Cell.Known;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Sums of several slices over the same districts: those in which every slice has a number.
 * A share whose numerator lacks a district that its denominator has would be too small.
 */
record CommonCoverage(AreaTree tree, List<Slice> slices) {

    /** The districts of an area in which every slice has a number. */
    Coverage of(String area) {
        return among(tree.districtsBelow(area));
    }

    /** The same of districts that no area of the scheme holds together. */
    Coverage among(List<String> districts) {
        return Coverage.of(
                districts,
                districts.stream().filter(district -> !isComplete(district)).toList());
    }

    private boolean isComplete(String district) {
        return slices.stream().allMatch(slice -> slice.cell(district).isPresent());
    }

    /**
     * The sum of some of the slices over the covered districts: the area's totals less the districts that are
     * not covered. So it needs no district that is covered, and is the same from raw and from released cells.
     * Empty if a district that must be taken out is hidden.
     */
    Optional<Cell> sum(List<Slice> terms, String area, Coverage coverage) {
        var totals = terms.stream().map(slice -> slice.total(area)).toList();
        var toTakeOut = terms.stream()
                .flatMap(slice -> coverage.missing().stream().map(slice::cell))
                .toList();
        if (toTakeOut.stream().anyMatch(Hidden.class::isInstance)) {
            return Optional.empty();
        }
        return Optional.of(
                switch (Cell.sumOfAll(totals)) {
                    case Known(var sum) -> new Known(sum.subtract(known(toTakeOut)));
                    case Hidden hidden -> hidden;
                    case Absent absent -> absent;
                });
    }

    private static BigDecimal known(List<Cell> cells) {
        return Cell.sumOfPresent(cells) instanceof Known(var sum) ? sum : BigDecimal.ZERO;
    }
}
