package de.ausgleich.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.ausgleich.statistics.Similarity.Neighbour;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class SimilarityTest {

    private static final Map<String, Double> FIRST = Map.of("A", 0.0, "B", 3.0, "C", 1.0, "D", 2.0);
    private static final Map<String, Double> SECOND = Map.of("A", 0.0, "B", 4.0, "C", 1.0);

    @Test
    void theNearestByEuclidComesFirst() {
        List<Neighbour> found = Similarity.nearest("A", List.of(FIRST, SECOND), 5);
        assertThat(found).extracting(Neighbour::area).containsExactly("C", "D", "B");
        assertThat(found.getFirst().distance()).isEqualTo(Math.sqrt(2), within(1e-12));
        assertThat(found.getLast().distance()).isEqualTo(5, within(1e-12));
    }

    /** D has one score of two: 2² counts for both, √8. */
    @Test
    void whatIsNotCommonIsScaledUp() {
        assertThat(Similarity.nearest("A", List.of(FIRST, SECOND), 5).get(1))
                .satisfies(found -> assertThat(found.distance()).isEqualTo(Math.sqrt(8), within(1e-12)))
                .satisfies(found -> assertThat(found.common()).isEqualTo(1));
    }

    @Test
    void lessThanHalfInCommonIsNoComparison() {
        Map<String, Double> third = Map.of("A", 0.5, "B", 0.5);
        assertThat(Similarity.nearest("A", List.of(FIRST, SECOND, third), 5))
                .extracting(Neighbour::area)
                .containsExactly("C", "B");
    }

    @Test
    void indicatorsOfWhichTheAreaItselfHasNoScoreDoNotCount() {
        List<Neighbour> found = Similarity.nearest("D", List.of(FIRST, SECOND), 2);
        assertThat(found).extracting(Neighbour::area).containsExactly("B", "C");
        assertThat(found).extracting(Neighbour::distance).containsExactly(1.0, 1.0);
        assertThat(Similarity.nearest("E", List.of(FIRST, SECOND), 5)).isEmpty();
    }
}
