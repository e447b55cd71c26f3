package de.ausgleich.monitoring;

import de.ausgleich.statistics.Coverage;
import de.ausgleich.statistics.Deviations;
import de.ausgleich.statistics.Figure;
import de.ausgleich.statistics.Ranking;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives the figures of a table the form in which the API shows them. */
record ValueShape(FigureTable table, FigureWords words) {

    List<Value> items() {
        return table.shown().stream().map(this::value).toList();
    }

    /** @param area an area of the table's level */
    Value value(String area) {
        return value(
                area,
                table.figure(area),
                table.ranking().place(area),
                table.scores().get(area));
    }

    Value city() {
        return value(
                table.ground().areas().tree().root().code(), table.figures().city(), null, null);
    }

    private Value value(String area, Figure figure, Ranking.@Nullable Place place, @Nullable Double z) {
        return switch (figure) {
            case Figure.Available available -> available(area, available, place, z);
            case Figure.Unavailable gone -> unavailable(area, gone);
        };
    }

    private Value available(String area, Figure.Available figure, Ranking.@Nullable Place place, @Nullable Double z) {
        Deviations deviations = table.figures().city() instanceof Figure.Available city
                ? Deviations.of(figure.value(), city.value())
                : null;
        return new Value(
                table.ground().areas().name(area),
                figure.value(),
                words.display(figure.value(), table.ground().subject().definition()),
                figure.numerator(),
                figure.denominator(),
                place == null ? null : place.rank(),
                place == null ? null : place.ties(),
                deviations == null ? null : deviations.difference(),
                deviations == null ? null : deviations.ratio(),
                z,
                Value.Status.AVAILABLE,
                null,
                null,
                figure.fewCases(),
                coverage(figure.coverage()),
                share(figure.base()),
                base(figure.base()),
                sentence().of(area, figure, place),
                table.fictitious().contains(area));
    }

    private Value unavailable(String area, Figure.Unavailable figure) {
        return new Value(
                table.ground().areas().name(area),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                Value.Status.of(figure),
                words.reason(figure.reason()),
                figure.reason().name(),
                false,
                null,
                null,
                null,
                sentence().of(area, figure, null),
                table.fictitious().contains(area));
    }

    private static Value.@Nullable CoverageOfArea coverage(@Nullable Coverage coverage) {
        return coverage == null
                ? null
                : new Value.CoverageOfArea(coverage.present(), coverage.expected(), coverage.missing());
    }

    private Value.@Nullable Share share(Figure.@Nullable Base base) {
        return base == null ? null : new Value.Share(base.share(), words.share(base.share(), decimals()));
    }

    private Value.@Nullable Base base(Figure.@Nullable Base base) {
        LocalDate date = table.ground().subject().baseDate();
        return base == null || date == null
                ? null
                : new Value.Base(
                        date,
                        base.value(),
                        words.share(base.value(), decimals()),
                        base.numerator(),
                        base.denominator());
    }

    private FigureSentence sentence() {
        return new FigureSentence(table, words);
    }

    private int decimals() {
        return table.ground().subject().definition().decimals();
    }
}
