package de.ausgleich.statistics;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.ausgleich.statistics.EarlyWarnings.Finding;
import de.ausgleich.statistics.EarlyWarnings.Sign;
import de.ausgleich.statistics.EarlyWarnings.Tendency;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** What the demonstration's invented years show at 31.12.2010 against 2009, as the method page tells it. */
class EarlyWarningsOfDemonstrationTest {

    @Test
    void shareOfBenefitUnits() {
        var found = of("sgb2_benefit_units", "households_sgb2_base");
        assertThat(at(found, "69").score()).isCloseTo(3.224, within(0.001));
        assertThat(at(found, "69").signs()).containsExactlyInAnyOrder(Sign.FAR, Sign.IN_A_ROW);
        assertThat(at(found, "90").signs()).containsExactly(Sign.FAR);
        assertThat(at(found, "65").tendency()).isEqualTo(Tendency.BETTER);
        assertThat(at(found, "65").score()).isCloseTo(-6.742, within(0.001));
    }

    @Test
    void twoFamiliesOfThirtyRaiseNoWarning() {
        var found = at(of("sgb2_benefit_units_2plus_children", "households_2plus_children"), "44");
        assertThat(found.score()).isCloseTo(4.463, within(0.001));
        assertThat(found.tendency()).isEqualTo(Tendency.WORSE);
        assertThat(found.fewCases()).isTrue();
        assertThat(found.warns()).isFalse();
    }

    private static Finding at(EarlyWarnings found, String district) {
        return requireNonNull(found.areas().get(district));
    }

    private static EarlyWarnings of(String numerator, String denominator) {
        List<Figures> steps = IntStream.iterate(2010, year -> year - 1)
                .limit(4)
                .mapToObj(year -> Figures.of(
                        Given.share(numerator, denominator),
                        Demonstration.TREE,
                        Demonstration.slices(year + "-12-31"),
                        Map.of(),
                        Level.DISTRICT,
                        BigDecimal.valueOf(100),
                        null))
                .toList();
        return EarlyWarnings.of(steps.get(1), steps.get(0), steps, Direction.RISING, false);
    }
}
