package de.ausgleich.monitoring;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.ausgleich.indicator.DefinitionChange;
import de.ausgleich.shared.api.Ref;
import de.ausgleich.statistics.Level;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

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

    /**
     * A figure and its reference date.
     *
     * @param continuedFrom the scheme that it comes from where that is an older one, else null
     */
    public record Dated(
            LocalDate date,
            @JsonUnwrapped Value figure,
            @Nullable ContinuedFrom continuedFrom) {}

    /**
     * Whose figure continues a series.
     *
     * @param districts of that scheme over which it is summed; none for the city
     */
    public record ContinuedFrom(Ref scheme, List<Ref> districts) {}

    /**
     * One area's figures.
     *
     * @param earlier what it was in the schemes before, newest first; empty unless earlier figures were asked for
     */
    public record OfDistrict(Ref district, List<Dated> values, List<EarlierDistricts> earlier) {

        OfDistrict continued(List<Continuation> continuations) {
            return new OfDistrict(
                    district,
                    merged(values, continuations.stream().flatMap(older -> older.values(district).stream())),
                    continuations.stream().map(older -> older.earlier(district)).toList());
        }
    }

    /** The same with the figures of older schemes. */
    SeriesAnswer continued(List<Continuation> continuations) {
        return new SeriesAnswer(
                indicator,
                scheme,
                level,
                merged(city, continuations.stream().flatMap(older -> older.city().stream())),
                items.stream().map(item -> item.continued(continuations)).toList(),
                breaks,
                definitionChanges);
    }

    private static List<Dated> merged(List<Dated> own, Stream<Dated> older) {
        return Stream.concat(own.stream(), older)
                .sorted(Comparator.comparing(Dated::date))
                .toList();
    }

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
                                        .toList(),
                                List.of()))
                        .toList(),
                SeriesBreak.of(subject, language),
                definitionChanges);
    }

    private static Dated dated(ValueShape shape, Value value) {
        return new Dated(shape.table().ground().date(), value, null);
    }
}
