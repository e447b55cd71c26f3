package de.ausgleich.measure.paper;

import de.ausgleich.measure.MeasureAnswer;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What was delivered.
 *
 * @param unit the measure's own; null where none was named
 * @param actual over the periods in which it was counted; null where it was in none
 * @param counted in how many of the periods it was counted
 */
public record PaperOutput(
        @Nullable String unit,
        @Nullable Integer expected,
        @Nullable Integer actual,
        int counted,
        int periods) {

    static PaperOutput of(MeasureAnswer measure, List<PaperPeriod> periods) {
        List<Integer> counted = periods.stream()
                .map(PaperPeriod::output)
                .filter(Objects::nonNull)
                .toList();
        return new PaperOutput(
                measure.outputUnit(),
                measure.expectedOutput(),
                counted.isEmpty()
                        ? null
                        : counted.stream().mapToInt(Integer::intValue).sum(),
                counted.size(),
                periods.size());
    }
}
