package de.ausgleich.monitoring;

import de.ausgleich.statistics.Summary;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * An indicator at a date in few lines, as a council paper prints it.
 *
 * @param count districts with a value that is released to the reader, over which is ranked
 * @param ranks the values asked for, by their position in the list sorted from the highest down
 * @param sentence the same in words
 */
public record SummaryAnswer(
        IndicatorRef indicator,
        String scheme,
        LocalDate date,
        int count,
        Value city,
        Tied highest,
        Tied lowest,
        List<Position> ranks,
        String sentence) {

    /** All districts with one value that the reader may see, and their number; none where they are others'. */
    public record Tied(List<Value> items, int count) {}

    /** The value at a position, with all that tie with it. */
    public record Position(int position, List<Value> items, int count) {}

    static SummaryAnswer of(FigureTable table, List<Integer> positions, Locale language) {
        FigureWords words = new FigureWords(language);
        ValueShape shape = new ValueShape(table, words);
        Summary summary = Summary.of(table.figures().values(), positions);
        Tied highest = tied(shape, summary.highest());
        Tied lowest = tied(shape, summary.lowest());
        Value city = shape.city();
        return new SummaryAnswer(
                IndicatorRef.of(table.ground().subject(), language),
                table.ground().areas().scheme(),
                table.ground().date(),
                summary.count(),
                city,
                highest,
                lowest,
                summary.positions().stream()
                        .map(position -> new Position(
                                position.position(),
                                tied(shape, position.tied()).items(),
                                tied(shape, position.tied()).count()))
                        .toList(),
                new SummarySentence(words).of(city, summary.count() > 0, highest, lowest));
    }

    private static Tied tied(ValueShape shape, Summary.Tied tied) {
        List<Value> shown = tied.areas().stream()
                .filter(shape.table().ground()::shows)
                .map(shape::value)
                .toList();
        return new Tied(shown, shown.size());
    }
}
