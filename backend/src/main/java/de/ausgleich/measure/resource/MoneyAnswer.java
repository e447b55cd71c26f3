package de.ausgleich.measure.resource;

import java.math.BigDecimal;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The money of a measure, in exact euros.
 *
 * @param money null for whoever does not see it
 */
@Schema(name = "MoneyOfMeasure")
public record MoneyAnswer(UUID measure, @Nullable Money money) {

    /**
     * What it costs, what was granted and what was spent.
     *
     * @param cost planned for the whole measure; null while nothing is planned
     * @param needed beyond the budget
     * @param neededStaff beyond the budget, in full-time equivalents
     * @param granted by decisions whose conditions are met
     * @param grantedStaff likewise, in full-time equivalents
     * @param conditional granted under conditions that are not met yet
     * @param spent by accepted documentation
     * @param left of the planned cost, whoever bears it, below zero where more was spent; null while nothing is planned
     * @param funded by grants and service contracts; null for others than the own body and the planning
     * @param years planned cost spread over the days of the period, beside what was spent
     */
    @Schema(name = "Money")
    public record Money(
            @Nullable BigDecimal cost,
            BigDecimal needed,
            BigDecimal neededStaff,
            BigDecimal granted,
            BigDecimal grantedStaff,
            BigDecimal conditional,
            BigDecimal spent,
            @Nullable BigDecimal left,
            @Nullable BigDecimal funded,
            List<Year> years) {}

    /** One calendar year. */
    @Schema(name = "MoneyOfYear")
    public record Year(int year, BigDecimal planned, BigDecimal spent) {}
}
