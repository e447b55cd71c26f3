package de.ausgleich.monitoring;

import de.ausgleich.indicator.IndicatorDefinition;
import de.ausgleich.statistics.Cell;
import de.ausgleich.statistics.Contribution;
import de.ausgleich.statistics.Part;
import de.ausgleich.statistics.Rounding;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** A figure as one would reckon it on paper: „60 ÷ 125 × 100 = 48,0 %“, with ≈ where the result is rounded. */
record CalculationWords(FigureWords words) {

    /** @param contributions all of them known */
    String of(IndicatorDefinition indicator, List<Contribution> contributions, BigDecimal value) {
        boolean exact = Rounding.halfUp(value, indicator.decimals()).compareTo(value) == 0;
        return words.text(
                exact ? "calculation.exact" : "calculation.rounded",
                List.of(term(indicator, contributions), words.display(value, indicator)));
    }

    private String term(IndicatorDefinition indicator, List<Contribution> all) {
        return switch (indicator.kind()) {
            case SHARE -> ratio(all) + " × 100";
            case RATE -> ratio(all) + " × " + words.count(required(indicator.per()));
            case MEAN -> ratio(all);
            case COUNT -> sum(all, Part.NUMERATOR);
            case DELIVERED -> sum(all, Part.READY_MADE);
            case CHANGE ->
                "(%s) ÷ (%s ÷ %s) × 100"
                        .formatted(ratio(all), grouped(all, Part.BASE_NUMERATOR), grouped(all, Part.BASE_DENOMINATOR));
        };
    }

    private String ratio(List<Contribution> all) {
        return grouped(all, Part.NUMERATOR) + " ÷ " + grouped(all, Part.DENOMINATOR);
    }

    private String grouped(List<Contribution> all, Part part) {
        String sum = sum(all, part);
        return sum.contains(" + ") ? "(" + sum + ")" : sum;
    }

    private String sum(List<Contribution> all, Part part) {
        return all.stream()
                .filter(contribution -> contribution.part() == part)
                .map(contribution -> number(contribution.cell()))
                .collect(Collectors.joining(" + "));
    }

    private String number(Cell cell) {
        if (cell instanceof Cell.Known(var value)) {
            return words.count(value);
        }
        throw new IllegalStateException("a number that is not known was to be shown");
    }

    private static BigDecimal required(@Nullable BigDecimal per) {
        if (per == null) {
            throw new IllegalStateException("a rate without its reference number");
        }
        return per;
    }
}
