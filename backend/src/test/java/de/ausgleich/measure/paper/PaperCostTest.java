package de.ausgleich.measure.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/** By hand: 78,000 euros over the 122 + 365 + 365 + 365 = 1,217 days from September 2008 to December 2011. */
class PaperCostTest {

    private static final BigDecimal COST = new BigDecimal("78000");
    private static final Span PLANNED = span("2008-09-01", "2011-12-31");

    /** 78,000 × 852 / 1,217, whether in one period or in three. */
    @Test
    void whatIsPlannedIsOfTheDaysOfThePeriodsThatCount() {
        assertThat(planned(span("2008-09-01", "2010-12-31"))).isEqualByComparingTo("54606.41");
        assertThat(planned(
                        span("2008-09-01", "2008-12-31"),
                        span("2009-01-01", "2009-12-31"),
                        span("2010-01-01", "2010-12-31")))
                .isEqualByComparingTo("54606.41");
    }

    /** Three quarters lie wholly in the year from 15 March 2010: 91 + 92 + 92 days. 78,000 × 275 / 1,217. */
    @Test
    void aPeriodThatIsMissingTakesNothingOfThePlan() {
        assertThat(planned(
                        span("2010-04-01", "2010-06-30"),
                        span("2010-07-01", "2010-09-30"),
                        span("2010-10-01", "2010-12-31")))
                .isEqualByComparingTo("17625.31");
        assertThat(planned()).isEqualByComparingTo("0");
    }

    /** A month stays when the rhythm becomes quarterly. 78,000 × 90 / 1,217. */
    @Test
    void aDayOfTwoPeriodsCountsOnceAndOneBeyondThePlanNever() {
        assertThat(planned(span("2009-01-01", "2009-01-31"), span("2009-01-01", "2009-03-31")))
                .isEqualByComparingTo("5768.28");
        assertThat(planned(span("2008-06-01", "2008-08-31"), span("2012-01-01", "2012-03-31")))
                .isEqualByComparingTo("0");
    }

    private static BigDecimal planned(Span... parts) {
        return PaperCost.share(COST, PLANNED, List.of(parts));
    }

    private static Span span(String from, String to) {
        return new Span(LocalDate.parse(from), LocalDate.parse(to));
    }
}
