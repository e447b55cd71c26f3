package de.ausgleich.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import de.ausgleich.statistics.Matching.Candidates;
import de.ausgleich.statistics.Matching.Pair;
import java.util.Map;
import org.junit.jupiter.api.Test;

class MatchingTest {

    @Test
    void theNearestPairComesFirstAndNobodyIsTakenTwice() {
        var outside = Map.of("11", 2.0, "12", 1.0, "13", -1.0);
        var found = Matching.nearest(Map.of("04", new Candidates(2.5, outside), "65", new Candidates(2.1, outside)));
        assertThat(found.get("65")).isEqualTo(new Pair("65", "11", Math.abs(2.0 - 2.1)));
        assertThat(found.get("04")).isEqualTo(new Pair("04", "12", 1.5));
    }

    @Test
    void atTheSameDistanceTheCodeDecides() {
        var found = Matching.nearest(Map.of("04", new Candidates(1, Map.of("12", 2.0, "11", 0.0))));
        assertThat(found.get("04")).isEqualTo(new Pair("04", "11", 1));
    }

    @Test
    void whoFindsNobodyIsNotPaired() {
        var outside = Map.of("11", 2.0);
        var found = Matching.nearest(Map.of("04", new Candidates(3, outside), "65", new Candidates(2, outside)));
        assertThat(found).containsOnlyKeys("65");
    }

    @Test
    void eachMayBeMatchedAtADateOfItsOwn() {
        var found = Matching.nearest(Map.of(
                "04", new Candidates(2, Map.of("11", 1.9, "12", 0.0)),
                "65", new Candidates(2, Map.of("11", 0.0, "12", 1.9))));
        assertThat(found.values().stream().map(Pair::similar)).containsExactly("11", "12");
    }
}
