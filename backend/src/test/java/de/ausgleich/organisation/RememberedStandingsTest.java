package de.ausgleich.organisation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

class RememberedStandingsTest {

    private static final Account ANNA = new Account("ausgleich", "anna");
    private static final Account BERT = new Account("ausgleich", "bert");

    private final AtomicInteger reads = new AtomicInteger();
    private final AtomicBoolean told = new AtomicBoolean(true);
    private Runnable meanwhile = () -> {};
    private final RememberedStandings standings = new RememberedStandings(this::read, told::get);

    private KeptStanding read(Account account) {
        reads.incrementAndGet();
        KeptStanding read = new KeptStanding(false, null, List.of());
        meanwhile.run();
        return read;
    }

    @Test
    void whatIsKnownIsNotAskedAgain() {
        standings.of(ANNA);
        standings.of(ANNA);
        assertThat(reads).hasValue(1);
    }

    @Test
    void aChangeConcernsItsAccountAlone() {
        standings.of(ANNA);
        standings.of(BERT);
        standings.changed("ausgleich anna");
        standings.of(BERT);
        assertThat(reads).hasValue(2);
        standings.of(ANNA);
        assertThat(reads).hasValue(3);
    }

    @Test
    void aChangeOfABodyConcernsAll() {
        standings.of(ANNA);
        standings.of(BERT);
        standings.changed("");
        standings.of(ANNA);
        standings.of(BERT);
        assertThat(reads).hasValue(4);
    }

    @Test
    void whatWasReadBeforeAChangeDoesNotStay() {
        meanwhile = () -> standings.changed("ausgleich anna");
        standings.of(ANNA);
        meanwhile = () -> {};
        standings.of(ANNA);
        assertThat(reads).hasValue(2);
    }

    @Test
    void whoIsNotToldOfChangesRemembersNothing() {
        standings.of(ANNA);
        told.set(false);
        standings.of(ANNA);
        standings.of(ANNA);
        assertThat(reads).hasValue(3);
    }
}
