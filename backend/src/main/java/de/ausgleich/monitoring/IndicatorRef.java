package de.ausgleich.monitoring;

import de.ausgleich.indicator.Dimension;
import de.ausgleich.indicator.IndicatorDefinition;
import de.ausgleich.indicator.Kind;
import de.ausgleich.indicator.Polarity;
import java.util.Locale;

/**
 * The indicator that figures belong to, in the reader's language.
 *
 * @param description what it says and where its limits are
 * @param version of the definition by which the figures were computed
 */
public record IndicatorRef(
        String code,
        String name,
        String description,
        String unit,
        Kind kind,
        Polarity polarity,
        Dimension dimension,
        int decimals,
        int version) {

    static IndicatorRef of(Subject subject, Locale language) {
        IndicatorDefinition definition = subject.definition();
        return new IndicatorRef(
                subject.code(),
                definition.name().in(language),
                definition.description().in(language),
                definition.unit().in(language),
                definition.kind(),
                definition.polarity(),
                definition.dimension(),
                definition.decimals(),
                subject.version());
    }
}
