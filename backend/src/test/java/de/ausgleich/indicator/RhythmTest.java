package de.ausgleich.indicator;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class RhythmTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2010, 1, 1);

    @Test
    void aYearlySourceDeliversOnce() {
        assertThat(new Rhythm(12, 12, 120).referenceDates(LocalDate.of(2007, 12, 31), LocalDate.of(2010, 12, 30)))
                .containsExactly(LocalDate.of(2007, 12, 31), LocalDate.of(2008, 12, 31), LocalDate.of(2009, 12, 31));
        assertThat(new Rhythm(12, 6, 120).referenceDates(NEW_YEAR, LocalDate.of(2010, 12, 31)))
                .containsExactly(LocalDate.of(2010, 6, 30));
    }

    @Test
    void quartersAreCountedFromTheLastMonth() {
        assertThat(new Rhythm(3, 12, 30).referenceDates(NEW_YEAR, LocalDate.of(2010, 12, 31)))
                .containsExactly(
                        LocalDate.of(2010, 3, 31),
                        LocalDate.of(2010, 6, 30),
                        LocalDate.of(2010, 9, 30),
                        LocalDate.of(2010, 12, 31));
        assertThat(new Rhythm(6, 8, 30).referenceDates(NEW_YEAR, LocalDate.of(2010, 12, 31)))
                .containsExactly(LocalDate.of(2010, 2, 28), LocalDate.of(2010, 8, 31));
    }

    @Test
    void monthsEndWhereTheyEnd() {
        assertThat(new Rhythm(1, 12, 30).referenceDates(LocalDate.of(2008, 1, 31), LocalDate.of(2008, 3, 30)))
                .containsExactly(LocalDate.of(2008, 1, 31), LocalDate.of(2008, 2, 29));
    }

    @Test
    void dueIsSoManyDaysLater() {
        assertThat(new Rhythm(12, 12, 120).due(LocalDate.of(2010, 12, 31))).isEqualTo(LocalDate.of(2011, 4, 30));
    }
}
