package de.ausgleich.monitoring;

import de.ausgleich.monitoring.DistrictChange.Change;
import org.jspecify.annotations.Nullable;

/**
 * A district's change in one indicator, beside the city's.
 *
 * @param cityChange null where there is none
 * @param answer what was said of it; null as long as nothing was, and where it does not stand out for the reader, who
 *     must not learn from it that it does for others
 * @param revised the answer calls data wrong that have been published anew since, so that the question is open again
 */
public record IndicatorChange(
        IndicatorRef indicator,
        DistrictChange change,
        @Nullable Change cityChange,
        @Nullable WarningAnswer answer,
        boolean revised) {

    static IndicatorChange of(ChangeTable table, ChangeShape shape, String district, @Nullable WarningAnswer answer) {
        WarningAnswer seen = table.standsOut(district) ? answer : null;
        return new IndicatorChange(
                IndicatorRef.of(table.compared().subject(), shape.words().language()),
                shape.change(district),
                shape.city(),
                seen,
                seen != null && seen.isOutdated(table.published()));
    }

    /** Whether it waits for an answer. */
    boolean waits() {
        return change.warning() && (answer == null || revised);
    }
}
