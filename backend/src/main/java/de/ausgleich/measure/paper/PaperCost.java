package de.ausgleich.measure.paper;

import de.ausgleich.measure.Source;
import de.ausgleich.measure.resource.Funding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Planned and actual cost, in exact euros.
 *
 * @param planned for the whole measure
 * @param plannedInPeriod of that, spread evenly over the planned days, what falls into the paper's period
 * @param actual by accepted documentation of the paper's period
 * @param left planned in the period and not spent; below zero where more was spent
 * @param sources from where the planned cost was to come
 * @param fundings grants and service contracts whose period meets the paper's
 */
public record PaperCost(
        @Nullable BigDecimal planned,
        @Nullable BigDecimal plannedInPeriod,
        BigDecimal actual,
        @Nullable BigDecimal left,
        List<Source> sources,
        List<Funding> fundings) {

    private static final int CENTS = 2;

    static BigDecimal actual(List<PaperPeriod> periods) {
        return periods.stream()
                .map(PaperPeriod::cost)
                .filter(Objects::nonNull)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Of cost that is spread evenly over the days of {@code all}, what falls into {@code part}. */
    static BigDecimal share(BigDecimal cost, Span all, Span part) {
        LocalDate from = all.from().isAfter(part.from()) ? all.from() : part.from();
        LocalDate to = all.to().isBefore(part.to()) ? all.to() : part.to();
        if (to.isBefore(from)) {
            return BigDecimal.ZERO;
        }
        return cost.multiply(days(from, to)).divide(days(all.from(), all.to()), CENTS, RoundingMode.HALF_UP);
    }

    private static BigDecimal days(LocalDate from, LocalDate to) {
        return BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to) + 1);
    }
}
