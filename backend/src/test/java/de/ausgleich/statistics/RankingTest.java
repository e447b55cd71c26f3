package de.ausgleich.statistics;

import static de.ausgleich.statistics.Given.number;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.ausgleich.statistics.Ranking.Place;
import de.ausgleich.statistics.Summary.Position;
import de.ausgleich.statistics.Summary.Tied;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Ranks, and the highest, lowest and n-th values that go with them. */
class RankingTest {

    private static final Map<String, BigDecimal> VALUES =
            Map.of("a", number("7"), "b", number("9"), "c", number("7.0"), "d", number("5"), "e", number("-1"));

    @Test
    void tiedAreasShareARankAndTheNextOneSkips() {
        var ranking = Ranking.of(VALUES);
        assertThat(ranking.places())
                .containsExactly(
                        Map.entry("a", new Place(2, 2)),
                        Map.entry("b", new Place(1, 1)),
                        Map.entry("c", new Place(2, 2)),
                        Map.entry("d", new Place(4, 1)),
                        Map.entry("e", new Place(5, 1)));
        assertThat(ranking.place("nowhere")).isNull();
    }

    @Test
    void theHighestLowestAndNthComeWithAllThatTie() {
        var summary = Summary.of(VALUES, List.of(3, 4, 2));
        assertThat(summary.count()).isEqualTo(5);
        assertThat(summary.highest()).isEqualTo(new Tied(number("9"), List.of("b")));
        assertThat(summary.lowest()).isEqualTo(new Tied(number("-1"), List.of("e")));
        assertThat(summary.positions()).extracting(Position::position).containsExactly(3, 4, 2);
        assertThat(summary.positions())
                .extracting(position -> position.tied().areas())
                .containsExactly(List.of("a", "c"), List.of("d"), List.of("a", "c"));
        assertThat(summary.positions().getFirst().tied().count()).isEqualTo(2);
    }

    @Test
    void aPositionBeyondTheLastHasNoValue() {
        var summary = Summary.of(VALUES, List.of(6));
        assertThat(summary.positions()).containsExactly(new Position(6, new Tied(null, List.of())));
        assertThatIllegalArgumentException().isThrownBy(() -> Summary.of(VALUES, List.of(0)));
    }

    @Test
    void whereAllAreTheSameAllAreHighestAndLowest() {
        var same = Map.of("a", number("2"), "b", number("2.00"));
        assertThat(Summary.of(same, List.of()).highest().areas()).containsExactly("a", "b");
        assertThat(Summary.of(same, List.of()).lowest().areas()).containsExactly("a", "b");
        assertThat(Ranking.of(same).places().values()).containsExactly(new Place(1, 2), new Place(1, 2));
    }

    @Test
    void ofNothingThereIsNothing() {
        var nothing = new Tied(null, List.of());
        assertThat(Summary.of(Map.of(), List.of(1)))
                .isEqualTo(new Summary(0, nothing, nothing, List.of(new Position(1, nothing))));
        assertThat(Ranking.of(Map.of()).places()).isEmpty();
    }
}
