package de.ausgleich.indicator;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import de.ausgleich.shared.api.Ref;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;

/**
 * An indicator as readers see it.
 *
 * @param dates reference dates of the scheme asked for at which it can be computed, newest first
 * @param formula in words, in the reader's language
 * @param sources who delivers what goes in
 */
public record Indicator(
        @JsonUnwrapped IndicatorDefinition definition, List<LocalDate> dates, String formula, List<Ref> sources) {

    static Indicator of(
            IndicatorDefinition definition, List<LocalDate> dates, CatalogueSnapshot catalogue, Locale language) {
        return new Indicator(
                definition,
                dates,
                new FormulaWords(catalogue, language).of(definition),
                catalogue.sourcesOf(catalogue.formula(definition).variables()).stream()
                        .map(source -> source.ref(language))
                        .toList());
    }

    /** What it says beside its definition. */
    Object more() {
        return List.of(dates, formula, sources);
    }
}
