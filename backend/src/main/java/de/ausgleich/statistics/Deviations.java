package de.ausgleich.statistics;

import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * How an area stands to the city (docs/methods/deviations.md).
 *
 * @param difference area − city in the indicator's unit: percentage points for shares
 * @param ratio area ÷ city, 1 if they are the same; null where the city's value is zero
 */
public record Deviations(BigDecimal difference, @Nullable BigDecimal ratio) {

    public static Deviations of(BigDecimal area, BigDecimal city) {
        return new Deviations(Quotient.plain(area.subtract(city)), city.signum() == 0 ? null : Quotient.of(area, city));
    }
}
