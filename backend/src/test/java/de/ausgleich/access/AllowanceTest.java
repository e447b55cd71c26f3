package de.ausgleich.access;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.github.bucket4j.TimeMeter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class AllowanceTest {

    private static final Asker SYSTEM = new Asker(Asker.Kind.SYSTEM, "city-system");

    private final Clock clock = new Clock();
    private final Allowance allowance = new Allowance(limits("agreed=100"), clock);

    @Test
    void asManyAsAllowedAtOnceAndThenNoMore() {
        assertThat(IntStream.range(0, 6).mapToObj(at -> allowance.take(SYSTEM).granted()))
                .containsExactly(true, true, true, true, true, true);
        Allowance.Left refused = allowance.take(SYSTEM);
        assertThat(refused.granted()).isFalse();
        assertThat(refused.remaining()).isZero();
        assertThat(refused.limit()).isEqualTo(6);
        assertThat(refused.waitSeconds()).isEqualTo(10);
    }

    @Test
    void whoWaitsAsLongAsToldMayGoOn() {
        IntStream.range(0, 6).forEach(at -> allowance.take(SYSTEM));
        clock.pass(Duration.ofSeconds(9));
        assertThat(allowance.take(SYSTEM).granted()).isFalse();
        clock.pass(Duration.ofSeconds(1));
        assertThat(allowance.take(SYSTEM).granted()).isTrue();
        assertThat(allowance.take(SYSTEM).granted()).isFalse();
    }

    @Test
    void oneDoesNotUseUpTheOthersShare() {
        IntStream.range(0, 7).forEach(at -> allowance.take(SYSTEM));
        assertThat(allowance.take(new Asker(Asker.Kind.SYSTEM, "another")).granted())
                .isTrue();
        assertThat(allowance.take(new Asker(Asker.Kind.PERSON, "city-system")).remaining())
                .isEqualTo(59);
    }

    @Test
    void anAgreedNumberHoldsForThatClientAlone() {
        assertThat(allowance.take(new Asker(Asker.Kind.SYSTEM, "agreed")).remaining())
                .isEqualTo(99);
        assertThat(allowance.take(new Asker(Asker.Kind.PERSON, "agreed")).remaining())
                .isEqualTo(59);
    }

    @Test
    void aLongAddressCountsByItsNetwork() {
        assertThat(Asker.nobody("2001:db8:1:2:aaaa:bbbb:cccc:1")).isEqualTo(Asker.nobody("2001:db8:1:2:0:0:0:9"));
        assertThat(Asker.nobody("2001:db8:1:3:0:0:0:9")).isNotEqualTo(Asker.nobody("2001:db8:1:2:0:0:0:9"));
        assertThat(Asker.nobody("192.0.2.1")).isNotEqualTo(Asker.nobody("192.0.2.2"));
    }

    @Test
    void whatIsNoNumberOfRequestsKeepsTheApplicationFromStarting() {
        assertThat(limits().agreed()).isEmpty();
        assertThatThrownBy(() -> limits("agreed")).hasMessageContaining("AUSGLEICH_LIMIT_CLIENTS");
        assertThatThrownBy(() -> limits("agreed=0")).hasMessageContaining("AUSGLEICH_LIMIT_CLIENTS");
        assertThatThrownBy(() -> limits("=5")).hasMessageContaining("AUSGLEICH_LIMIT_CLIENTS");
        assertThatThrownBy(() -> new Limits(0, 1, 1, Optional.empty())).hasMessageContaining("AUSGLEICH_LIMIT_SYSTEM");
    }

    private static Limits limits(String... clients) {
        return new Limits(6, 60, 3, clients.length == 0 ? Optional.empty() : Optional.of(List.of(clients)));
    }

    private static final class Clock implements TimeMeter {

        private long nanos;

        void pass(Duration time) {
            nanos += time.toNanos();
        }

        @Override
        public long currentTimeNanos() {
            return nanos;
        }

        @Override
        public boolean isWallClockBased() {
            return false;
        }
    }
}
