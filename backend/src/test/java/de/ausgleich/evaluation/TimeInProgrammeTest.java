package de.ausgleich.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import de.ausgleich.programme.Admissions.Admitted;
import de.ausgleich.shared.api.Ref;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class TimeInProgrammeTest {

    private static Admitted time(String area, String district, String from, @Nullable String to) {
        return new Admitted(
                new Ref(area, area), district, LocalDate.parse(from), to == null ? null : LocalDate.parse(to));
    }

    @Test
    void whoChangesTheAreaStays() {
        assertThat(EffectService.first(List.of(
                                time("a", "04", "2008-07-01", "2009-12-31"),
                                time("b", "04", "2010-01-01", null),
                                time("b", "65", "2009-01-01", null)))
                        .values())
                .containsExactly(time("a", "04", "2008-07-01", null), time("b", "65", "2009-01-01", null));
    }

    @Test
    void whoComesBackIsLookedAtUpToTheLeaving() {
        assertThat(EffectService.first(List.of(
                                time("a", "04", "2008-07-01", "2009-12-31"), time("a", "04", "2010-01-02", null)))
                        .values())
                .containsExactly(time("a", "04", "2008-07-01", "2009-12-31"));
    }

    @Test
    void ofTwoAreasAtATimeTheLongerStayCounts() {
        assertThat(EffectService.first(List.of(
                                time("a", "04", "2008-07-01", "2012-12-31"),
                                time("b", "04", "2009-01-01", "2010-12-31")))
                        .values())
                .containsExactly(time("a", "04", "2008-07-01", "2012-12-31"));
    }
}
