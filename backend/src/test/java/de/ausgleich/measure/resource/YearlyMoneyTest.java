package de.ausgleich.measure.resource;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class YearlyMoneyTest {

    private static final LocalDate OCTOBER = LocalDate.of(2008, 10, 1);
    private static final LocalDate MARCH = LocalDate.of(2010, 3, 31);

    @Test
    void costIsSpreadOverTheDaysAndAddsUp() {
        Map<Integer, BigDecimal> years = YearlyMoney.planned(new BigDecimal("1000.00"), OCTOBER, MARCH);
        // 92, 365 and 90 of 547 days.
        assertThat(years)
                .containsExactly(
                        entry(2008, new BigDecimal("168.19")),
                        entry(2009, new BigDecimal("667.28")),
                        entry(2010, new BigDecimal("164.53")));
        assertThat(years.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                .isEqualByComparingTo("1000");
    }

    /** A quarter of two cents each year, as the running totals 0.5, 1, 1.5 and 2 cents are rounded. */
    @Test
    void noYearIsBelowZero() {
        assertThat(YearlyMoney.planned(new BigDecimal("0.02"), LocalDate.of(2009, 1, 1), LocalDate.of(2012, 12, 30)))
                .containsExactly(
                        entry(2009, new BigDecimal("0.01")),
                        entry(2010, new BigDecimal("0.00")),
                        entry(2011, new BigDecimal("0.01")),
                        entry(2012, new BigDecimal("0.00")));
    }

    @Test
    void withoutCostOrPeriodNothingIsPlanned() {
        assertThat(YearlyMoney.planned(null, OCTOBER, MARCH)).isEmpty();
        assertThat(YearlyMoney.planned(BigDecimal.TEN, OCTOBER, null)).isEmpty();
        assertThat(YearlyMoney.planned(BigDecimal.TEN, MARCH, OCTOBER)).isEmpty();
    }

    @Test
    void aTenthAndTwoTenthsAreThreeTenths() {
        List<Spent> spent = List.of(
                new Spent(LocalDate.of(2009, 3, 31), new BigDecimal("0.1")),
                new Spent(LocalDate.of(2009, 6, 30), new BigDecimal("0.2")),
                new Spent(LocalDate.of(2011, 3, 31), new BigDecimal("5.00")));
        assertThat(YearlyMoney.of(Map.of(2009, new BigDecimal("7.00")), spent))
                .containsExactly(
                        new MoneyAnswer.Year(2009, new BigDecimal("7.00"), new BigDecimal("0.3")),
                        new MoneyAnswer.Year(2011, BigDecimal.ZERO, new BigDecimal("5.00")));
    }
}
