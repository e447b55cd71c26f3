package de.ausgleich.monitoring;

import de.ausgleich.indicator.IndicatorDefinition;
import de.ausgleich.indicator.Source;
import de.ausgleich.observation.Audience;
import de.ausgleich.shared.api.Ref;
import de.ausgleich.statistics.Formula;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as one reader may see it.
 *
 * @param audience whether the reader belongs to the raw audience of every source that goes in
 * @param sources who delivers what goes in, by code
 * @param readyMade the variables whose figures are never summed
 */
record Subject(
        IndicatorDefinition definition,
        Formula formula,
        @Nullable LocalDate baseDate,
        Audience audience,
        List<Source> sources,
        Set<String> readyMade) {

    String code() {
        return definition.code();
    }

    List<Ref> sources(Locale language) {
        return sources.stream()
                .map(source -> new Ref(source.code(), source.name().in(language)))
                .toList();
    }

    /** Of a change. */
    LocalDate requiredBaseDate() {
        return Objects.requireNonNull(baseDate, () -> code() + " is no change");
    }

    /** Of the definition. */
    int version() {
        return definition.version();
    }
}
