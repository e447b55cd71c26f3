package de.ausgleich.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MoneyByDistrictTest {

    private static final BigDecimal HUNDRED = new BigDecimal("100.00");

    @Test
    void moneyIsLaidOnDistrictsByInhabitants() {
        assertThat(split(HUNDRED, Map.of("14", 1000, "78", 3000)))
                .containsExactlyInAnyOrderEntriesOf(
                        Map.of("14", new BigDecimal("25.00"), "78", new BigDecimal("75.00")));
    }

    @Test
    void thePartsAddUpToTheCent() {
        assertThat(split(HUNDRED, Map.of("14", 1, "65", 1, "78", 1)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "14", new BigDecimal("33.33"), "65", new BigDecimal("33.34"), "78", new BigDecimal("33.33")));
    }

    /** Of two cents on four the running totals are 0.5, 1, 1.5 and 2 cents. */
    @Test
    void noPartIsBelowZero() {
        assertThat(split(new BigDecimal("0.02"), Map.of("04", 1, "14", 1, "65", 1, "78", 1)))
                .containsExactlyInAnyOrderEntriesOf(Map.of(
                        "04", new BigDecimal("0.01"),
                        "14", new BigDecimal("0.00"),
                        "65", new BigDecimal("0.01"),
                        "78", new BigDecimal("0.00")));
        for (int cents = 0; cents < 50; cents++) {
            BigDecimal amount = BigDecimal.valueOf(cents, 2);
            Map<String, BigDecimal> parts = split(amount, Map.of("04", 7, "14", 1, "65", 13, "74", 1, "78", 2));
            assertThat(parts.values()).allSatisfy(part -> assertThat(part).isNotNegative());
            assertThat(parts.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add))
                    .isEqualByComparingTo(amount);
        }
    }

    @Test
    void withoutInhabitantsEachGetsTheSame() {
        assertThat(MoneyByDistrict.split(HUNDRED, List.of("14", "78"), Map.of("14", BigDecimal.TEN)))
                .containsEntry("14", new BigDecimal("50.00"))
                .containsEntry("78", new BigDecimal("50.00"));
        assertThat(split(HUNDRED, Map.of("14", 0, "78", 0))).containsEntry("78", new BigDecimal("50.00"));
    }

    private static Map<String, BigDecimal> split(BigDecimal amount, Map<String, Integer> people) {
        var population = new java.util.TreeMap<String, BigDecimal>();
        people.forEach((code, count) -> population.put(code, BigDecimal.valueOf(count)));
        return MoneyByDistrict.split(amount, List.copyOf(population.keySet()), population);
    }
}
