package de.ausgleich.monitoring;

import de.ausgleich.indicator.VariableDefinition;
import de.ausgleich.shared.api.Ref;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A break in a series: figures from this date on are not comparable with earlier ones.
 *
 * @param variable whose counts changed; null when it concerns the series as a whole
 * @param note what changed
 */
public record SeriesBreak(LocalDate date, @Nullable Ref variable, String note) {

    /** The breaks of all that goes into an indicator, oldest first. */
    static List<SeriesBreak> of(Subject subject, Locale language) {
        return subject.formula().variables().stream()
                .map(subject.catalogue()::variable)
                .sorted(Comparator.comparing(VariableDefinition::code))
                .flatMap(variable -> of(variable, language))
                .sorted(Comparator.comparing(SeriesBreak::date))
                .toList();
    }

    private static Stream<SeriesBreak> of(VariableDefinition variable, Locale language) {
        return variable.breaks().stream()
                .map(seam -> new SeriesBreak(
                        seam.date(), variable.ref(language), seam.note().in(language)));
    }
}
