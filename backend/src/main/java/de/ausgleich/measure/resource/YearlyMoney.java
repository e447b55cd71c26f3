package de.ausgleich.measure.resource;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** Planned and actual cost by calendar year. Pure, exact to the cent. */
final class YearlyMoney {

    private static final int CENTS = 2;

    private YearlyMoney() {}

    /**
     * Cost spread evenly over the days of a period. The running total is rounded, not the part, so that the years add up
     * to the cost and none is below zero.
     *
     * @return by year; nothing without cost or without a whole period
     */
    static Map<Integer, BigDecimal> planned(
            @Nullable BigDecimal cost, @Nullable LocalDate from, @Nullable LocalDate to) {
        Map<Integer, BigDecimal> years = new LinkedHashMap<>();
        if (cost == null || from == null || to == null || to.isBefore(from)) {
            return years;
        }
        BigDecimal days = BigDecimal.valueOf(ChronoUnit.DAYS.between(from, to) + 1);
        BigDecimal laid = BigDecimal.ZERO;
        for (int year = from.getYear(); year <= to.getYear(); year++) {
            LocalDate last = year == to.getYear() ? to : LocalDate.of(year, 12, 31);
            BigDecimal reached = BigDecimal.valueOf(ChronoUnit.DAYS.between(from, last) + 1);
            BigDecimal total = cost.multiply(reached).divide(days, CENTS, RoundingMode.HALF_UP);
            years.put(year, total.subtract(laid));
            laid = total;
        }
        return years;
    }

    /** A period counts for the year in which it ends. */
    static Map<Integer, BigDecimal> spent(List<Spent> parts) {
        Map<Integer, BigDecimal> years = new TreeMap<>();
        parts.forEach(part -> years.merge(part.to().getYear(), part.cost(), BigDecimal::add));
        return years;
    }

    /** Both side by side, for every year that has one of them. */
    static List<MoneyAnswer.Year> of(Map<Integer, BigDecimal> planned, List<Spent> spent) {
        Map<Integer, BigDecimal> actual = spent(spent);
        SortedSet<Integer> years = new TreeSet<>(planned.keySet());
        years.addAll(actual.keySet());
        return years.stream()
                .map(year -> new MoneyAnswer.Year(
                        year, planned.getOrDefault(year, BigDecimal.ZERO), actual.getOrDefault(year, BigDecimal.ZERO)))
                .toList();
    }
}
