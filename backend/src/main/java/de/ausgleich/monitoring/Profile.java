package de.ausgleich.monitoring;

import de.ausgleich.indicator.DefinitionHistory;
import de.ausgleich.indicator.Dimension;
import de.ausgleich.indicator.Kind;
import de.ausgleich.monitoring.ProfileAnswer.OfIndicator;
import de.ausgleich.monitoring.ProfileAnswer.SeriesPoint;
import de.ausgleich.monitoring.ProfileAnswer.Similar;
import de.ausgleich.monitoring.ProfileAnswer.Strip;
import de.ausgleich.monitoring.ProfileAnswer.StripPosition;
import de.ausgleich.statistics.AreaTree;
import de.ausgleich.statistics.Figure;
import de.ausgleich.statistics.Figures;
import de.ausgleich.statistics.Level;
import de.ausgleich.statistics.Similarity;
import de.ausgleich.statistics.Spread;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an area's profile rests on.
 *
 * @param neighbours codes of the areas that share a border with it
 * @param subjects the indicators, by code
 * @param grounds of each indicator by date
 */
record Profile(
        Areas areas,
        AreaTree.Area area,
        LocalDate date,
        List<String> neighbours,
        List<Subject> subjects,
        Map<String, NavigableMap<LocalDate, Ground>> grounds) {

    private static final int MOST_SIMILAR = 5;

    List<Ground> allGrounds() {
        return subjects.stream()
                .flatMap(subject -> of(subject).values().stream())
                .toList();
    }

    ProfileAnswer answer(FigureTables tables, DefinitionHistory definitions, Locale language) {
        Map<String, FigureTable> atDate = new java.util.LinkedHashMap<>();
        subjects.forEach(subject -> atDate.put(subject.code(), tables.table(ground(subject), area.level())));
        List<OfIndicator> indicators = subjects.stream()
                .map(subject -> indicator(subject, atDate.get(subject.code()), tables, definitions, language))
                .toList();
        return new ProfileAnswer(
                areas.scheme(),
                date,
                areas.name(area.code()),
                area.level(),
                borough().map(areas::name).orElse(null),
                areas.name(areas.tree().root().code()),
                indicators,
                neighbours.stream().map(areas::name).toList(),
                similar(List.copyOf(atDate.values())));
    }

    private OfIndicator indicator(
            Subject subject,
            @Nullable FigureTable table,
            FigureTables tables,
            DefinitionHistory definitions,
            Locale language) {
        if (table == null) {
            throw new IllegalStateException("no table of " + subject.code());
        }
        ValueShape shape = new ValueShape(table, new FigureWords(language));
        return new OfIndicator(
                IndicatorRef.of(subject, language),
                newest(subject).map(Ground::date).orElse(null),
                shape.value(area.code()),
                shape.city(),
                table.ranking().places().size(),
                strip(table),
                of(subject).values().stream()
                        .map(ground -> point(ground, tables.figures(ground, List.of(area))))
                        .toList(),
                SeriesBreak.of(subject, language),
                definitions.of(subject.definition(), subject.catalogue(), language));
    }

    private static Strip strip(FigureTable table) {
        Map<String, BigDecimal> values = new java.util.TreeMap<>(table.figures().values());
        values.keySet().retainAll(table.shown());
        Spread spread = Spread.of(values.values());
        return new Strip(
                spread.min(),
                spread.max(),
                spread.median(),
                values.entrySet().stream()
                        .map(entry -> new StripPosition(entry.getKey(), entry.getValue()))
                        .sorted(Comparator.comparing(StripPosition::value).thenComparing(StripPosition::code))
                        .toList());
    }

    private SeriesPoint point(Ground ground, Figures figures) {
        Figure figure = figures.areas().values().iterator().next();
        return new SeriesPoint(ground.date(), value(figure), Value.Status.of(figure), value(figures.city()));
    }

    private static @Nullable BigDecimal value(Figure figure) {
        return figure instanceof Figure.Available available ? available.value() : null;
    }

    /** A number of cases tells how large an area is and not how people live there, so it stays out. How alike two districts are tells of both. */
    private List<Similar> similar(List<FigureTable> tables) {
        if (!areas.visible().areAll()) {
            return List.of();
        }
        List<Map<String, Double>> scores = new ArrayList<>();
        for (FigureTable table : tables) {
            var definition = table.ground().subject().definition();
            if (definition.dimension() == Dimension.LIFE_SITUATION && definition.kind() != Kind.COUNT) {
                scores.add(table.scores());
            }
        }
        return Similarity.nearest(area.code(), scores, MOST_SIMILAR).stream()
                .map(found -> new Similar(found.area(), areas.name(found.area()).name(), found.distance()))
                .toList();
    }

    private Optional<String> borough() {
        return Optional.ofNullable(area.parent())
                .map(areas.tree()::area)
                .filter(parent -> parent.level() == Level.BOROUGH)
                .map(AreaTree.Area::code);
    }

    private NavigableMap<LocalDate, Ground> of(Subject subject) {
        return grounds.getOrDefault(subject.code(), new java.util.TreeMap<>());
    }

    private Optional<Ground> newest(Subject subject) {
        return Optional.ofNullable(of(subject).floorEntry(date)).map(Map.Entry::getValue);
    }

    /** Where nothing is published every figure is missing, and says so. */
    private Ground ground(Subject subject) {
        return newest(subject).orElseGet(() -> new Ground(subject, areas, date, List.of(), List.of()));
    }
}
