package de.ausgleich.observation.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class DueStateTest {

    private static final LocalDate DATE = LocalDate.of(2010, 12, 31);
    private static final LocalDate DUE = LocalDate.of(2011, 4, 30);
    private static final Presence WHOLE = new Presence(2, 2, List.of(), UUID.randomUUID());
    private static final Presence HALF = new Presence(1, 2, List.of("04"), UUID.randomUUID());
    private static final Presence NOTHING = Presence.nothing(List.of("04", "78"));

    @Test
    void onlyTheDayTellsWhereNothingIsThere() {
        assertThat(nothingOn(DATE.minusDays(1))).isEqualTo(DueState.UPCOMING);
        assertThat(nothingOn(DATE)).isEqualTo(DueState.DUE);
        assertThat(nothingOn(DUE)).isEqualTo(DueState.DUE);
        assertThat(nothingOn(DUE.plusDays(1))).isEqualTo(DueState.OVERDUE);
    }

    @Test
    void everyVariableInEveryDistrictIsNeededToBeDone() {
        assertThat(on(List.of(WHOLE, WHOLE), false)).isEqualTo(DueState.PUBLISHED);
        assertThat(on(List.of(WHOLE, HALF), false)).isEqualTo(DueState.PARTIAL);
        assertThat(on(List.of(WHOLE, NOTHING), false)).isEqualTo(DueState.PARTIAL);
    }

    @Test
    void whatWaitsForPublicationIsInWorkUntilNothingIsMissing() {
        assertThat(on(List.of(NOTHING), true)).isEqualTo(DueState.IN_WORK);
        assertThat(on(List.of(HALF), true)).isEqualTo(DueState.IN_WORK);
        assertThat(on(List.of(WHOLE), true)).isEqualTo(DueState.PUBLISHED);
    }

    private static DueState nothingOn(LocalDate today) {
        return DueState.of(List.of(NOTHING), false, DATE, DUE, today);
    }

    private static DueState on(List<Presence> variables, boolean inWork) {
        return DueState.of(variables, inWork, DATE, DUE, DUE.plusDays(1));
    }
}
