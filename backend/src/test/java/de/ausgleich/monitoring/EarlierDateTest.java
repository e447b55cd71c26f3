package de.ausgleich.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EarlierDateTest {

    @ParameterizedTest
    @CsvSource({
        "2010-12-31, 24, 2008-12-31",
        "2010-02-28, 24, 2008-02-29",
        "2012-02-29, 24, 2010-02-28",
        "2010-06-30, 1, 2010-05-31",
        "2010-06-15, 12, 2009-06-15",
    })
    void theLastDayOfAMonthStaysTheLast(LocalDate date, int months, LocalDate earlier) {
        assertThat(NeedGrounds.before(date, months)).isEqualTo(earlier);
    }
}
