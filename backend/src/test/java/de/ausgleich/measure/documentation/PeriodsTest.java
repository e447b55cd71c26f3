package de.ausgleich.measure.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import de.ausgleich.measure.Rhythm;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Periods and due dates as one counts them off a calendar. */
class PeriodsTest {

    private static final LocalDate TODAY = LocalDate.of(2011, 2, 15);
    private static final int DUE_DAYS = 28;

    /** Due: 28 days after the last day, so the end of January falls on 28 February, that of February 2012 on 28 March. */
    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "MONTHLY,    2010-11-10, 2011-01-15, '2010-11 2010-11-10 2010-11-30 2010-12-28"
                        + " | 2010-12 2010-12-01 2010-12-31 2011-01-28 | 2011-01 2011-01-01 2011-01-15 2011-02-12'",
                "MONTHLY,    2011-01-01, -,          '2011-01 2011-01-01 2011-01-31 2011-02-28"
                        + " | 2011-02 2011-02-01 2011-02-28 2011-03-28'",
                "MONTHLY,    2012-02-01, 2012-02-29, '2012-02 2012-02-01 2012-02-29 2012-03-28'",
                "QUARTERLY,  2010-08-15, -,          '2010-Q3 2010-08-15 2010-09-30 2010-10-28"
                        + " | 2010-Q4 2010-10-01 2010-12-31 2011-01-28 | 2011-Q1 2011-01-01 2011-03-31 2011-04-28'",
                "QUARTERLY,  2011-01-01, 2011-07-01, '2011-Q1 2011-01-01 2011-03-31 2011-04-28"
                        + " | 2011-Q2 2011-04-01 2011-06-30 2011-07-28 | 2011-Q3 2011-07-01 2011-07-01 2011-07-29'",
                "HALF_YEARLY,2010-03-01, 2011-06-30, '2010-H1 2010-03-01 2010-06-30 2010-07-28"
                        + " | 2010-H2 2010-07-01 2010-12-31 2011-01-28 | 2011-H1 2011-01-01 2011-06-30 2011-07-28'",
                "YEARLY,     2009-05-01, -,          '2009 2009-05-01 2009-12-31 2010-01-28"
                        + " | 2010 2010-01-01 2010-12-31 2011-01-28 | 2011 2011-01-01 2011-12-31 2012-01-28'",
                "YEARLY,     2010-12-31, 2010-12-31, '2010 2010-12-31 2010-12-31 2011-01-28'",
                "MONTHLY,    2011-03-01, -,          ''",
                "MONTHLY,    2010-05-10, 2010-05-01, ''",
            })
    void periodsMeetTheDaysOfTheMeasureAndAreCutToThem(
            Rhythm rhythm, LocalDate from, @Nullable LocalDate to, String expected) {
        assertThat(shown(Periods.of(rhythm, new Span(from, to), TODAY, DUE_DAYS)))
                .isEqualTo(expected);
    }

    @Test
    void whatIsDocumentedStaysWhenTheRhythmChanges() {
        Period quarter = period("2010-Q4", "2010-10-01", "2010-12-31");
        List<Period> monthly = of(Rhythm.MONTHLY, "2010-09-01");
        assertThat(Periods.with(monthly, List.of(quarter)))
                .extracting(Period::code)
                .containsExactly("2010-09", "2010-Q4", "2011-01", "2011-02");
    }

    @Test
    void aQuarterOfWhichOneMonthIsDocumentedIsStillAskedFor() {
        List<Period> quarterly = of(Rhythm.QUARTERLY, "2010-10-01");
        Period october = period("2010-10", "2010-10-01", "2010-10-31");
        Period november = period("2010-11", "2010-11-01", "2010-11-30");
        Period december = period("2010-12", "2010-12-01", "2010-12-31");
        assertThat(Periods.with(quarterly, List.of(october, december)))
                .extracting(Period::code)
                .containsExactly("2010-10", "2010-Q4", "2010-12", "2011-Q1");
        assertThat(Periods.with(quarterly, List.of(december, october, november)))
                .extracting(Period::code)
                .containsExactly("2010-10", "2010-11", "2010-12", "2011-Q1");
    }

    @Test
    void whatIsDocumentedBeforeALaterStartStays() {
        Period early = period("2010-07", "2010-07-01", "2010-07-31");
        assertThat(Periods.with(of(Rhythm.MONTHLY, "2011-01-01"), List.of(early)))
                .extracting(Period::code)
                .containsExactly("2010-07", "2011-01", "2011-02");
    }

    private static List<Period> of(Rhythm rhythm, String from) {
        return Periods.of(rhythm, new Span(LocalDate.parse(from), null), TODAY, DUE_DAYS);
    }

    private static Period period(String code, String from, String to) {
        LocalDate last = LocalDate.parse(to);
        return new Period(code, LocalDate.parse(from), last, last.plusDays(DUE_DAYS));
    }

    private static String shown(List<Period> periods) {
        return String.join(
                " | ",
                periods.stream()
                        .map(one -> "%s %s %s %s".formatted(one.code(), one.from(), one.to(), one.due()))
                        .toList());
    }
}
