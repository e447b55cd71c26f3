package de.ausgleich.measure;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MeasureStateTest {

    @ParameterizedTest
    @CsvSource(nullValues = "-", textBlock = """
            IDEA,      PLANNING,     false, PLANNED
            PLANNED,   PLANNING,     false, -
            IDEA,      START,        false, -
            PLANNED,   START,        false, RUNNING
            RUNNING,   START,        true,  -
            RUNNING,   COMPLETION,   true,  COMPLETED
            PLANNED,   COMPLETION,   false, -
            IDEA,      CANCELLATION, false, -
            PLANNED,   CANCELLATION, false, CANCELLED
            RUNNING,   CANCELLATION, true,  CANCELLED
            COMPLETED, CANCELLATION, true,  -
            IDEA,      REOPENING,    false, -
            PLANNED,   REOPENING,    false, IDEA
            RUNNING,   REOPENING,    true,  PLANNED
            COMPLETED, REOPENING,    true,  RUNNING
            CANCELLED, REOPENING,    true,  RUNNING
            CANCELLED, REOPENING,    false, PLANNED
            """)
    void eachStepLeadsWhereItShould(MeasureState from, MeasureStep step, boolean started, MeasureState to) {
        assertThat(from.after(step, started).orElse(null)).isEqualTo(to);
    }
}
