package de.ausgleich.monitoring;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.ausgleich.indicator.DefinitionChange;
import de.ausgleich.shared.api.Ref;
import de.ausgleich.statistics.Level;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Locale;

/**
 * An indicator over time: the city's figures and those of the areas asked for, oldest first.
 *
 * @param level of the areas
 * @param breaks from which dates on figures are not comparable with earlier ones
 * @param definitionChanges since when it is computed in another way; all figures here are by the valid definition
 */
public record SeriesAnswer(
        IndicatorRef indicator,
        String scheme,
        Level level,
        List<Dated> city,
        List<OfDistrict> items,
        List<SeriesBreak> breaks,
        List<DefinitionChange> definitionChanges) {

    /** A figure and its reference date. */
    public record Dated(LocalDate date, @JsonUnwrapped Value figure) {}

    /** One area's figures. */
    public record OfDistrict(Ref district, List<Dated> values) {}

    /** @param tables of the same indicator and scheme, by date */
    static SeriesAnswer of(
            Subject subject,
            Areas areas,
            Level level,
            List<FigureTable> tables,
            Collection<String> districts,
            List<DefinitionChange> definitionChanges,
            Locale language) {
        FigureWords words = new FigureWords(language);
        List<ValueShape> shapes =
                tables.stream().map(table -> new ValueShape(table, words)).toList();
        return new SeriesAnswer(
                IndicatorRef.of(subject, language),
                areas.scheme(),
                level,
                shapes.stream().map(shape -> dated(shape, shape.city())).toList(),
                districts.stream()
                        .sorted()
                        .map(district -> new OfDistrict(
                                areas.name(district),
                                shapes.stream()
                                        .map(shape -> dated(shape, shape.value(district)))
                                        .toList()))
                        .toList(),
                SeriesBreak.of(subject, language),
                definitionChanges);
    }

    private static Dated dated(ValueShape shape, Value value) {
        return new Dated(shape.table().ground().date(), value);
    }
}
