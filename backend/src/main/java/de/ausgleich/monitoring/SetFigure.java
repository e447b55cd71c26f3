package de.ausgleich.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * An indicator of a set of districts, from sums, beside the city's.
 *
 * @param date the reference date of the figure
 * @param vintages what it rests on
 * @param series at every date, oldest first; empty where only one date was asked for
 */
public record SetFigure(
        IndicatorRef indicator,
        LocalDate date,
        Value value,
        Value city,
        List<ValuesAnswer.Vintage> vintages,
        List<ProfileAnswer.SeriesPoint> series) {

    static SetFigure of(FigureTable table, String set, List<ProfileAnswer.SeriesPoint> series, Locale language) {
        ValueShape shape = new ValueShape(table, new FigureWords(language));
        Ground ground = table.ground();
        return new SetFigure(
                IndicatorRef.of(ground.subject(), language),
                ground.date(),
                shape.value(set),
                shape.city(),
                ground.allEditions().stream().map(ValuesAnswer::vintage).toList(),
                series);
    }
}
