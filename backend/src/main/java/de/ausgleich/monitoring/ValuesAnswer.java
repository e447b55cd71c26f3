package de.ausgleich.monitoring;

import de.ausgleich.indicator.LabelNotice;
import de.ausgleich.observation.Edition;
import de.ausgleich.shared.api.Ref;
import de.ausgleich.statistics.Level;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.UUID;

/**
 * An indicator at a date.
 *
 * @param count areas with a value that the reader may see
 * @param ranked areas over which is ranked: all with a value that is released to the reader
 * @param suppressedCount areas whose value the reader may not see
 * @param items sorted by code
 * @param sources who delivers what goes in
 * @param vintages what the figures rest on
 * @param notices what may mislead about what the indicator is called
 * @param fictitious whether anything in it was made up for demonstration
 */
public record ValuesAnswer(
        IndicatorRef indicator,
        String scheme,
        LocalDate date,
        Level level,
        Value city,
        int count,
        int ranked,
        int suppressedCount,
        List<Value> items,
        List<Ref> sources,
        List<Vintage> vintages,
        List<LabelNotice> notices,
        boolean fictitious) {

    /**
     * One variable at one date.
     *
     * @param vintage number of the vintage, from 1
     */
    public record Vintage(String variable, LocalDate date, int vintage, Instant publishedAt, UUID delivery) {}

    static ValuesAnswer of(FigureTable table, List<LabelNotice> notices, Locale language) {
        ValueShape shape = new ValueShape(table, new FigureWords(language));
        Ground ground = table.ground();
        List<Value> items = shape.items();
        return new ValuesAnswer(
                IndicatorRef.of(ground.subject(), language),
                ground.areas().scheme(),
                ground.date(),
                table.level(),
                shape.city(),
                (int) items.stream()
                        .filter(item -> item.status() == Value.Status.AVAILABLE)
                        .count(),
                table.ranking().places().size(),
                (int) items.stream()
                        .filter(item -> item.status() == Value.Status.SUPPRESSED)
                        .count(),
                items,
                ground.subject().sources(language),
                ground.allEditions().stream().map(ValuesAnswer::vintage).toList(),
                notices,
                !table.fictitious().isEmpty());
    }

    static Vintage vintage(Edition edition) {
        return new Vintage(
                edition.key().variable(),
                edition.key().date(),
                edition.vintage(),
                edition.publishedAt(),
                edition.delivery());
    }
}
