package de.ausgleich.measure.resource;

import static de.ausgleich.measure.GateState.CONDITIONS_OPEN;
import static de.ausgleich.measure.GateState.COST_RISEN;
import static de.ausgleich.measure.GateState.COVERED;
import static de.ausgleich.measure.GateState.DECISION_NEEDED;
import static de.ausgleich.measure.GateState.HELD_BY_BUDGET;
import static de.ausgleich.measure.GateState.NOT_ENOUGH;
import static de.ausgleich.measure.GateState.NOT_NEEDED;
import static de.ausgleich.measure.GateState.UNCONFIRMED;
import static org.assertj.core.api.Assertions.assertThat;

import de.ausgleich.measure.Gate;
import de.ausgleich.measure.GateState;
import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ResourceGateTest {

    private record Case(
            String name,
            Need need,
            @Nullable Confirmed confirmed,
            List<Decided> decisions,
            GateState state,
            String missingMoney,
            String missingStaff) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> table() {
        Need need = need("10000.00", "0.50");
        return Stream.of(
                of("nothing beyond the budget", need("0", "0"), null, NOT_NEEDED, "0", "0"),
                of("nothing is needed any more", need("0", "0"), says(false, need), NOT_NEEDED, "0", "0"),
                of("nobody has said anything yet", need, null, UNCONFIRMED, "10000.00", "0.50"),
                of("the budget holds it", need, says(true, need), HELD_BY_BUDGET, "0", "0"),
                of("the budget held more than it is", need, says(true, need("20000", "1")), HELD_BY_BUDGET, "0", "0"),
                of("cost rose by a cent", need, says(true, need("9999.99", "0.50")), UNCONFIRMED, "10000.00", "0.50"),
                of("staff rose", need, says(true, need("10000.00", "0.25")), UNCONFIRMED, "10000.00", "0.50"),
                of("the budget does not hold it", need, says(false, need), DECISION_NEEDED, "10000.00", "0.50"),
                of("refused", need, says(false, need), DECISION_NEEDED, "10000.00", "0.50", refused()),
                of("refused without a word on the budget", need, null, DECISION_NEEDED, "10000.00", "0.50", refused()),
                of("granted as it is needed", need, says(false, need), COVERED, "0", "0", granted("10000", "0.5")),
                of("granted, nothing said of the budget", need, null, COVERED, "0", "0", granted("10000.00", "0.50")),
                of(
                        "granted in two parts",
                        need,
                        null,
                        COVERED,
                        "0",
                        "0",
                        part("4000.10", "0.50"),
                        part("5999.90", "0")),
                of("a cent is missing", need, null, NOT_ENOUGH, "0.01", "0", granted("9999.99", "0.50")),
                of("staff alone is missing", need, says(false, need), NOT_ENOUGH, "0", "0.50", granted("10000", "0")),
                of("more money is no staff", need, null, NOT_ENOUGH, "0", "0.25", granted("99999", "0.25")),
                of("a part", need, says(false, need), NOT_ENOUGH, "6000.00", "0.00", part("4000", "0.5")),
                of("refused, then granted", need, null, COVERED, "0", "0", refused(), granted("10000", "0.5")),
                of(
                        "conditions open",
                        need,
                        says(false, need),
                        CONDITIONS_OPEN,
                        "10000.00",
                        "0.50",
                        open("10000", "0.5")),
                of(
                        "half under conditions",
                        need,
                        null,
                        CONDITIONS_OPEN,
                        "5000.00",
                        "0.00",
                        part("5000", "0.5"),
                        open("5000", "0")),
                of(
                        "too little even with conditions met",
                        need,
                        null,
                        NOT_ENOUGH,
                        "10000.00",
                        "0.50",
                        open("9000", "0.5")),
                of(
                        "risen, and the budget holds it now",
                        need,
                        says(true, need),
                        HELD_BY_BUDGET,
                        "0",
                        "0",
                        part("4000", "0.5")),
                of(
                        "a tenth and two tenths",
                        need("0.3", "0"),
                        null,
                        COVERED,
                        "0",
                        "0",
                        part("0.1", "0"),
                        part("0.2", "0")));
    }

    @ParameterizedTest
    @MethodSource("table")
    void theGateIsAsTheTableSays(Case given) {
        Gate gate =
                ResourceGate.of(new Claim(given.need(), BigDecimal.ZERO, null), given.confirmed(), given.decisions());
        assertThat(gate.state()).isEqualTo(given.state());
        assertThat(gate.missingMoney()).isEqualByComparingTo(given.missingMoney());
        assertThat(gate.missingStaff()).isEqualByComparingTo(given.missingStaff());
        assertThat(gate.lets())
                .isEqualTo(List.of(NOT_NEEDED, HELD_BY_BUDGET, COVERED).contains(given.state()));
    }

    private record Rise(
            String name,
            Claim claim,
            @Nullable Confirmed confirmed,
            List<Decided> decisions,
            GateState state,
            String risen) {

        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Rise> rises() {
        Need none = Need.NONE;
        Need ten = need("10", "0");
        Need six = need("6", "0");
        return Stream.of(
                new Rise("never settled", claim(none, "50", null), null, List.of(), NOT_NEEDED, "0"),
                new Rise("since the start", claim(none, "50.01", "50.00"), null, List.of(), COST_RISEN, "0.01"),
                new Rise("fallen since the start", claim(none, "49", "50"), null, List.of(), NOT_NEEDED, "0"),
                new Rise("since the decision", claim(ten, "23", null), null, List.of(at("20")), COST_RISEN, "3"),
                new Rise("the body knew it", claim(ten, "23", null), null, List.of(at("20"), at("23")), COVERED, "0"),
                new Rise("held", claim(ten, "23", null), says(true, ten, "23"), List.of(), HELD_BY_BUDGET, "0"),
                new Rise(
                        "since it was held", claim(ten, "24", null), says(true, ten, "23"), List.of(), COST_RISEN, "1"),
                new Rise(
                        "the need fell", claim(six, "27", null), says(true, ten, "23"), List.of(), HELD_BY_BUDGET, "0"),
                new Rise("and more", claim(six, "28", null), says(true, ten, "23"), List.of(), COST_RISEN, "1"),
                new Rise(
                        "decided, then held",
                        claim(ten, "23", "20"),
                        says(true, six, "23"),
                        List.of(at("20")),
                        COVERED,
                        "0"),
                new Rise("not held", claim(none, "23", "20"), says(false, none, "23"), List.of(), DECISION_NEEDED, "3"),
                new Rise(
                        "higher than was denied",
                        claim(none, "24", "20"),
                        says(false, none, "23"),
                        List.of(),
                        COST_RISEN,
                        "4"),
                new Rise(
                        "not held, then no longer asked for",
                        claim(none, "50", null),
                        says(false, ten, "40"),
                        List.of(),
                        DECISION_NEEDED,
                        "10"),
                new Rise(
                        "not held, and cheaper",
                        claim(none, "40", null),
                        says(false, ten, "40"),
                        List.of(),
                        NOT_NEEDED,
                        "0"),
                new Rise(
                        "refused, then no longer asked for",
                        claim(none, "50", null),
                        null,
                        List.of(refusedAt("40")),
                        COST_RISEN,
                        "10"),
                new Rise(
                        "refused again",
                        claim(none, "50", null),
                        says(false, ten, "40"),
                        List.of(refusedAt("40"), refusedAt("50")),
                        DECISION_NEEDED,
                        "10"),
                new Rise(
                        "conditions not met, then no longer asked for",
                        claim(none, "50", null),
                        null,
                        List.of(openAt("40")),
                        COST_RISEN,
                        "10"),
                new Rise(
                        "refused, then held",
                        claim(none, "50", null),
                        says(true, none, "50"),
                        List.of(refusedAt("40")),
                        NOT_NEEDED,
                        "0"),
                new Rise(
                        "the need rose too",
                        claim(ten, "23", "20"),
                        says(true, six, "20"),
                        List.of(),
                        UNCONFIRMED,
                        "3"));
    }

    @ParameterizedTest
    @MethodSource("rises")
    void aRiseInCostReopensTheGate(Rise given) {
        Gate gate = ResourceGate.of(given.claim(), given.confirmed(), given.decisions());
        assertThat(gate.state()).isEqualTo(given.state());
        assertThat(gate.risenCost()).isEqualByComparingTo(given.risen());
    }

    private static Claim claim(Need need, String share, @Nullable String started) {
        return new Claim(need, new BigDecimal(share), started == null ? null : new BigDecimal(started));
    }

    private static Confirmed says(boolean holds, Need need, String share) {
        return new Confirmed(holds, need, new BigDecimal(share));
    }

    /** Ten granted by whoever knew so much to be left to the budget. */
    private static Decided at(String share) {
        return new Decided(Outcome.GRANTED, need("10", "0"), false, new BigDecimal(share));
    }

    private static Decided refusedAt(String share) {
        return new Decided(Outcome.REFUSED, Need.NONE, false, new BigDecimal(share));
    }

    /** Ten granted under conditions that are not met. */
    private static Decided openAt(String share) {
        return new Decided(Outcome.GRANTED, need("10", "0"), true, new BigDecimal(share));
    }

    private static Case of(
            String name,
            Need need,
            @Nullable Confirmed confirmed,
            GateState state,
            String missingMoney,
            String missingStaff,
            Decided... decisions) {
        return new Case(name, need, confirmed, List.of(decisions), state, missingMoney, missingStaff);
    }

    private static Need need(String money, String staff) {
        return new Need(new BigDecimal(money), new BigDecimal(staff));
    }

    private static Confirmed says(boolean holds, Need need) {
        return new Confirmed(holds, need, BigDecimal.ZERO);
    }

    private static Decided granted(String money, String staff) {
        return new Decided(Outcome.GRANTED, need(money, staff), false, BigDecimal.ZERO);
    }

    private static Decided part(String money, String staff) {
        return new Decided(Outcome.PARTIAL, need(money, staff), false, BigDecimal.ZERO);
    }

    private static Decided open(String money, String staff) {
        return new Decided(Outcome.GRANTED, need(money, staff), true, BigDecimal.ZERO);
    }

    private static Decided refused() {
        return new Decided(Outcome.REFUSED, Need.NONE, false, BigDecimal.ZERO);
    }
}
