package de.ausgleich.monitoring;

import de.ausgleich.indicator.IndicatorDefinition;
import de.ausgleich.observation.Audience;
import de.ausgleich.statistics.Formula;
import java.time.LocalDate;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * An indicator as one reader may see it.
 *
 * @param audience whether the reader belongs to the raw audience of every source that goes in
 * @param readyMade the variables whose figures are never summed
 */
record Subject(
        IndicatorDefinition definition,
        Formula formula,
        @Nullable LocalDate baseDate,
        Audience audience,
        Set<String> readyMade) {

    String code() {
        return definition.code();
    }

    /** Of the definition. */
    int version() {
        return definition.version();
    }
}
