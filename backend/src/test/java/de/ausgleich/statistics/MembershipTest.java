package de.ausgleich.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MembershipTest {

    private static final Membership.Limits LIMITS = new Membership.Limits(1.5, 1.0);

    @ParameterizedTest
    @CsvSource({
        "false, 1.6, STABLE, ENTER",
        "false, 1.5, STABLE, WATCH",
        "false, 1.1, POSITIVE, WATCH",
        "false, 1.0, STABLE, ",
        "false, 0.2, NEGATIVE, WATCH",
        "false, -0.2, NEGATIVE, ",
        "false, 0.2, , ",
        "true, 1.6, STABLE, STAY",
        "true, 1.2, STABLE, STAY",
        "true, 1.0, STABLE, STAY",
        "true, 0.9, NEGATIVE, LEAVE",
    })
    void whatIsProposed(boolean member, double index, DynamicsClass dynamics, Membership expected) {
        assertThat(Membership.of(member, index, dynamics, LIMITS).orElse(null)).isEqualTo(expected);
    }

    @Test
    void aDistrictBetweenTheLimitsStaysWhereItIs() {
        assertThat(Membership.of(true, 1.25, null, LIMITS)).contains(Membership.STAY);
        assertThat(Membership.of(false, 1.25, null, LIMITS)).contains(Membership.WATCH);
    }

    @Test
    void leavingBeginsBelowEntering() {
        assertThatThrownBy(() -> new Membership.Limits(1, 1.5)).isInstanceOf(IllegalArgumentException.class);
    }
}
