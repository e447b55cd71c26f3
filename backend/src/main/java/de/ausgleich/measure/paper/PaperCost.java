package de.ausgleich.measure.paper;

import de.ausgleich.measure.Source;
import de.ausgleich.measure.resource.Funding;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * Planned and actual cost, in exact euros. The method is docs/methods/proof-of-use.md.
 *
 * @param planned for the whole measure
 * @param plannedInPeriod of that, spread evenly over the planned days, what falls on days of the periods that count
 * @param actual by accepted documentation of these periods
 * @param left planned in these periods and not spent; below zero where more was spent
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

    /** Of cost that is spread evenly over the days of {@code all}, what falls on days of parts; each day once. */
    static BigDecimal share(BigDecimal cost, Span all, Collection<Span> parts) {
        long counted = all.days()
                .filter(day -> parts.stream().anyMatch(part -> part.holds(day, day)))
                .count();
        return cost.multiply(BigDecimal.valueOf(counted))
                .divide(BigDecimal.valueOf(all.days().count()), CENTS, RoundingMode.HALF_UP);
    }
}
