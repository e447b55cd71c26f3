package de.ausgleich.statistics;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import de.ausgleich.statistics.Cell.Absent;
import de.ausgleich.statistics.Cell.Hidden;
import de.ausgleich.statistics.Cell.Known;
import de.ausgleich.statistics.Figure.Missing;
import de.ausgleich.statistics.Figure.NotComputable;
import de.ausgleich.statistics.Figure.Suppressed;
import de.ausgleich.statistics.Formula.Change;
import de.ausgleich.statistics.Formula.Count;
import de.ausgleich.statistics.Formula.Delivered;
import de.ausgleich.statistics.Formula.Mean;
import de.ausgleich.statistics.Formula.Rate;
import de.ausgleich.statistics.Formula.Share;
import java.math.BigDecimal;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;

/** The slices that a formula sums, by their place in it; finds an area's numbers or the reason why some lack. */
record Inputs(AreaTree tree, Map<Part, List<Slice>> parts) {

    static Inputs of(Formula formula, AreaTree tree, Map<String, Slice> slices, Map<String, Slice> baseSlices) {
        var parts = new EnumMap<Part, List<Slice>>(Part.class);
        variables(formula).forEach((part, variables) -> {
            var source = part.isAtBaseDate() ? baseSlices : slices;
            parts.put(
                    part,
                    variables.stream().map(code -> slice(tree, source, code)).toList());
        });
        return new Inputs(tree, parts);
    }

    /** The variables of a formula by their place in it, in the order of the places. */
    static SortedMap<Part, List<String>> variables(Formula formula) {
        return new TreeMap<>(places(formula));
    }

    private static Map<Part, List<String>> places(Formula formula) {
        return switch (formula) {
            case Share(var numerator, var denominator) ->
                Map.of(Part.NUMERATOR, numerator, Part.DENOMINATOR, denominator);
            case Rate(var numerator, var denominator, var per) ->
                Map.of(Part.NUMERATOR, numerator, Part.DENOMINATOR, denominator);
            case Mean(var numerator, var denominator) ->
                Map.of(Part.NUMERATOR, numerator, Part.DENOMINATOR, denominator);
            case Count(var numerator) -> Map.of(Part.NUMERATOR, numerator);
            case Change(Share(var numerator, var denominator)) ->
                Map.of(
                        Part.NUMERATOR, numerator,
                        Part.DENOMINATOR, denominator,
                        Part.BASE_NUMERATOR, numerator,
                        Part.BASE_DENOMINATOR, denominator);
            case Delivered(var variable) -> Map.of(Part.READY_MADE, List.of(variable));
        };
    }

    /** A variable of which nothing was delivered is absent everywhere. */
    private static Slice slice(AreaTree tree, Map<String, Slice> slices, String variable) {
        var slice = slices.get(variable);
        if (slice == null) {
            return Slice.ofDelivered(tree, Map.of());
        }
        if (!slice.tree().equals(tree)) {
            throw new IllegalArgumentException("the slice of " + variable + " is of another scheme");
        }
        return slice;
    }

    /** The slice of a figure that is not calculated. */
    Slice readyMade() {
        return slices(Part.READY_MADE).getFirst();
    }

    List<Slice> slices(Part part) {
        return requireNonNull(parts.get(part), () -> "the formula has no " + part);
    }

    /** What all slices have in common. */
    CommonCoverage common() {
        return new CommonCoverage(
                tree, parts.values().stream().flatMap(List::stream).toList());
    }

    Figure districtFigure(String district, Calculation calculation) {
        var sums = new EnumMap<Part, Cell>(Part.class);
        parts.forEach((part, terms) -> sums.put(
                part,
                Cell.sumOfAll(terms.stream().map(slice -> slice.cell(district)).toList())));
        return lack(sums).orElseGet(() -> calculation.figure(numbers(sums), null));
    }

    Figure sumFigure(String area, Calculation calculation) {
        var common = common();
        var coverage = common.of(area);
        if (coverage.present() == 0) {
            return lack(totals(area)).orElse(new Missing(Reason.COVERAGE_DIFFERS));
        }
        var sums = new EnumMap<Part, Cell>(Part.class);
        for (var part : parts.entrySet()) {
            var sum = common.sum(part.getValue(), area, coverage);
            if (sum.isEmpty()) {
                return new NotComputable(Reason.COVERAGE_DIFFERS);
            }
            sums.put(part.getKey(), sum.get());
        }
        return lack(sums).orElseGet(() -> calculation.figure(numbers(sums), coverage));
    }

    /** The districts of a set that all slices cover, summed; open only if every one of them is. */
    Figure setFigure(List<String> districts, Calculation calculation) {
        var coverage = common().among(districts);
        var covered = coverage.present() == 0
                ? districts
                : districts.stream()
                        .filter(code -> !coverage.missing().contains(code))
                        .toList();
        var sums = new EnumMap<Part, Cell>(Part.class);
        parts.forEach((part, terms) -> sums.put(
                part,
                Cell.sumOfAll(terms.stream()
                        .map(slice -> Cell.sumOfPresent(
                                covered.stream().map(slice::cell).toList()))
                        .toList())));
        var lacking = lack(sums);
        if (coverage.present() == 0) {
            return lacking.orElse(new Missing(Reason.COVERAGE_DIFFERS));
        }
        return lacking.orElseGet(() -> calculation.figure(numbers(sums), coverage));
    }

    private Map<Part, Cell> totals(String area) {
        var totals = new EnumMap<Part, Cell>(Part.class);
        parts.forEach((part, terms) -> totals.put(
                part,
                Cell.sumOfAll(terms.stream().map(slice -> slice.total(area)).toList())));
        return totals;
    }

    /** What is not there weighs more than what is not open: it is so for every reader. */
    private static Optional<Figure> lack(Map<Part, Cell> sums) {
        for (var sum : sums.entrySet()) {
            if (sum.getValue() instanceof Absent(var absence)) {
                return Optional.of(new Missing(sum.getKey().lack(absence)));
            }
        }
        return sums.values().stream().anyMatch(Hidden.class::isInstance)
                ? Optional.of(new Suppressed(Reason.CONFIDENTIAL))
                : Optional.empty();
    }

    private static Numbers numbers(Map<Part, Cell> sums) {
        return new Numbers(sums.entrySet().stream().collect(toMap(Map.Entry::getKey, sum -> open(sum.getValue()))));
    }

    private static BigDecimal open(Cell cell) {
        return switch (cell) {
            case Known(var value) -> value;
            case Hidden hidden -> throw new IllegalStateException("a hidden number was to be calculated with");
            case Absent absent -> throw new IllegalStateException("an absent number was to be calculated with");
        };
    }
}
