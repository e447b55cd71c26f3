package de.ausgleich.goal;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The whole state machine as a table. */
class GoalStateTest {

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "DRAFT,PROPOSAL,PROPOSED",
                "DRAFT,AGREEMENT,-",
                "DRAFT,CLOSURE,-",
                "DRAFT,RETURN,-",
                "PROPOSED,PROPOSAL,-",
                "PROPOSED,AGREEMENT,AGREED",
                "PROPOSED,CLOSURE,-",
                "PROPOSED,RETURN,DRAFT",
                "AGREED,PROPOSAL,-",
                "AGREED,AGREEMENT,-",
                "AGREED,CLOSURE,CLOSED",
                "AGREED,RETURN,PROPOSED",
                "CLOSED,PROPOSAL,-",
                "CLOSED,AGREEMENT,-",
                "CLOSED,CLOSURE,-",
                "CLOSED,RETURN,AGREED"
            })
    void eachStepLeadsWhereItShould(GoalState state, GoalStep step, GoalState next) {
        assertThat(state.after(step).orElse(null)).isEqualTo(next);
    }
}
