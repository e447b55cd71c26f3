package de.ausgleich.measure.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import de.ausgleich.measure.documentation.EntryState.Step;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class StandingTest {

    private static final Period NOVEMBER =
            new Period("2010-11", LocalDate.of(2010, 11, 1), LocalDate.of(2010, 11, 30), LocalDate.of(2010, 12, 28));

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "2010-10-31, -,         false, UPCOMING",
                "2010-11-01, -,         false, OPEN",
                "2010-11-30, DRAFT,     false, OPEN",
                "2010-12-01, DRAFT,     false, DUE",
                "2010-12-28, -,         false, DUE",
                "2010-12-29, -,         false, OVERDUE",
                "2010-12-29, DRAFT,     false, OVERDUE",
                "2011-02-15, SUBMITTED, false, SUBMITTED",
                "2011-02-15, RETURNED,  false, RETURNED",
                "2011-02-15, ACCEPTED,  true,  ACCEPTED",
                "2011-02-15, DRAFT,     true,  ACCEPTED",
                "2011-02-15, SUBMITTED, true,  SUBMITTED",
                "2011-02-15, RETURNED,  true,  RETURNED",
            })
    void dayAndStateSayHowItStands(LocalDate today, @Nullable EntryState newest, boolean counts, Standing expected) {
        assertThat(Standing.of(NOVEMBER, newest, counts, today)).isEqualTo(expected);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "DRAFT,     SUBMITTED, -,     -,        -",
                "RETURNED,  SUBMITTED, -,     -,        -",
                "SUBMITTED, -,         DRAFT, ACCEPTED, RETURNED",
                "ACCEPTED,  -,         -,     -,        -",
            })
    void stepsLeadOnFromTheirStateAlone(
            EntryState from,
            @Nullable EntryState submitted,
            @Nullable EntryState withdrawn,
            @Nullable EntryState accepted,
            @Nullable EntryState returned) {
        assertThat(from.after(Step.SUBMISSION, false).orElse(null)).isEqualTo(submitted);
        assertThat(from.after(Step.WITHDRAWAL, false).orElse(null)).isEqualTo(withdrawn);
        assertThat(from.after(Step.ACCEPTANCE, false).orElse(null)).isEqualTo(accepted);
        assertThat(from.after(Step.RETURN, false).orElse(null)).isEqualTo(returned);
    }

    @Test
    void whatPlanningAskedStaysAskedWhenTheAnswerIsTakenBack() {
        assertThat(EntryState.SUBMITTED.after(Step.WITHDRAWAL, true)).contains(EntryState.RETURNED);
    }

    @Test
    void draftsAndReturnedEntriesAreWritten() {
        assertThat(EntryState.DRAFT.isWritten()).isTrue();
        assertThat(EntryState.RETURNED.isWritten()).isTrue();
        assertThat(EntryState.SUBMITTED.isWritten()).isFalse();
        assertThat(EntryState.ACCEPTED.isWritten()).isFalse();
    }
}
