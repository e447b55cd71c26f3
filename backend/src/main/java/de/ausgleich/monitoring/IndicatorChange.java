package de.ausgleich.monitoring;

import de.ausgleich.monitoring.DistrictChange.Change;
import org.jspecify.annotations.Nullable;

/**
 * A district's change in one indicator, beside the city's.
 *
 * @param cityChange null where there is none
 * @param answer what was said of it; null as long as nothing was
 */
public record IndicatorChange(
        IndicatorRef indicator,
        DistrictChange change,
        @Nullable Change cityChange,
        @Nullable WarningAnswer answer) {

    static IndicatorChange of(ChangeTable table, ChangeShape shape, String district, @Nullable WarningAnswer answer) {
        return new IndicatorChange(
                IndicatorRef.of(table.compared().subject(), shape.words().language()),
                shape.change(district),
                shape.city(),
                answer);
    }

    /** Whether it waits for an answer. */
    boolean waits() {
        return change.warning() && answer == null;
    }
}
