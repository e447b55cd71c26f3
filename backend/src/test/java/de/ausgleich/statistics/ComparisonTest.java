package de.ausgleich.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

class ComparisonTest {

    private static final String[] YEARS = {
        "2005-12-31", "2006-12-31", "2007-12-31", "2008-12-31", "2009-12-31", "2010-12-31"
    };

    @Test
    void theEarlierDateLiesAtLeastTheSpanBefore() {
        assertThat(of(12, YEARS).earlier()).isEqualTo("2009-12-31");
        assertThat(of(24, YEARS).earlier()).isEqualTo("2008-12-31");
        // Half a year before there is nothing: the newest date before that one is compared, and named.
        assertThat(of(6, YEARS).earlier()).isEqualTo("2009-12-31");
        assertThat(of(72, YEARS).earlier()).isNull();
        assertThat(of(72, YEARS).isPossible()).isFalse();
    }

    @Test
    void monthsOfAnyLengthMeet() {
        var comparison = Comparison.of(dates("2009-12-31", "2010-06-30"), LocalDate.parse("2010-06-30"), 6, List.of());
        assertThat(comparison.earlier()).isEqualTo("2009-12-31");
        var february = Comparison.of(dates("2007-02-28", "2008-02-29"), LocalDate.parse("2008-02-29"), 12, List.of());
        assertThat(february.earlier()).isEqualTo("2007-02-28");
    }

    @Test
    void stepsAreYearsOrTheShorterSpan() {
        assertThat(of(12, YEARS).steps())
                .containsExactlyElementsOf(parsed("2010-12-31", "2009-12-31", "2008-12-31", "2007-12-31"));
        assertThat(of(36, YEARS).steps()).isEqualTo(of(12, YEARS).steps());
        var quarters =
                new String[] {"2009-09-30", "2009-12-31", "2010-03-31", "2010-06-30", "2010-09-30", "2010-12-31"};
        assertThat(of(3, quarters).steps())
                .containsExactlyElementsOf(parsed("2010-12-31", "2010-09-30", "2010-06-30", "2010-03-31"));
        assertThat(of(12, quarters).steps()).containsExactlyElementsOf(parsed("2010-12-31", "2009-12-31"));
        assertThat(of(12, "2010-12-31").steps()).containsExactlyElementsOf(parsed("2010-12-31"));
    }

    @Test
    void aBreakEndsTheComparison() {
        var within = Comparison.of(dates(YEARS), LocalDate.parse("2010-12-31"), 24, parsed("2009-12-31"));
        assertThat(within.isPossible()).isFalse();
        assertThat(within.brokenAt()).isEqualTo("2009-12-31");
        assertThat(within.steps()).containsExactlyElementsOf(parsed("2010-12-31", "2009-12-31"));
        // From the broken date itself on figures are comparable again.
        var after = Comparison.of(dates(YEARS), LocalDate.parse("2010-12-31"), 12, parsed("2009-12-31"));
        assertThat(after.isPossible()).isTrue();
        assertThat(after.brokenAt()).isNull();
        var onTheDay = Comparison.of(dates(YEARS), LocalDate.parse("2010-12-31"), 12, parsed("2010-12-31"));
        assertThat(onTheDay.isPossible()).isFalse();
        assertThat(onTheDay.steps()).containsExactlyElementsOf(parsed("2010-12-31"));
    }

    private static Comparison of(int months, String... dates) {
        return Comparison.of(dates(dates), LocalDate.parse("2010-12-31"), months, List.of());
    }

    private static TreeSet<LocalDate> dates(String... dates) {
        return new TreeSet<>(parsed(dates));
    }

    private static List<LocalDate> parsed(String... dates) {
        return Arrays.stream(dates).map(LocalDate::parse).toList();
    }
}
