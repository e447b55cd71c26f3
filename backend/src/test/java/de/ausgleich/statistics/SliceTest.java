package de.ausgleich.statistics;

import static de.ausgleich.statistics.Given.absent;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.ausgleich.statistics.Cell.Hidden;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SliceTest {

    private static final AreaTree TREE = Given.city(2, 2);

    @Test
    void upperAreasAreSumsOfTheirDistricts() {
        var slice = Given.counts(TREE, 1, 20, 300, 4000);
        assertThat(slice.total("B1")).isEqualTo(Cell.known(21));
        assertThat(slice.total("B2")).isEqualTo(Cell.known(4300));
        assertThat(slice.total("C")).isEqualTo(Cell.known(4321));
        assertThat(slice.total("B1.2")).isEqualTo(Cell.known(20));
        assertThat(slice.coverage("C")).isEqualTo(new Coverage(4, 4, List.of()));
    }

    @Test
    void aDistrictThatIsNotDeliveredIsMissingAndNotZero() {
        var slice = Slice.ofDelivered(
                TREE, Map.of("B1.1", Cell.known(0), "B2.1", Cell.known(7), "B2.2", absent(Absence.BLOCKED)));
        assertThat(slice.cell("B1.2")).isEqualTo(absent(Absence.NOT_DELIVERED));
        assertThat(slice.total("B1")).isEqualTo(Cell.known(0));
        assertThat(slice.total("C")).isEqualTo(Cell.known(7));
        assertThat(slice.coverage("C")).isEqualTo(new Coverage(2, 4, List.of("B1.2", "B2.2")));
        assertThat(slice.coverage("C").isComplete()).isFalse();
        assertThat(slice.coverage("B1.2")).isEqualTo(new Coverage(0, 1, List.of("B1.2")));
    }

    @Test
    void aSumOfNothingIsAbsentForTheReasonThatAllShare() {
        var none = Slice.ofDelivered(
                TREE,
                Map.of("B1.1", absent(Absence.LATER), "B1.2", absent(Absence.LATER), "B2.1", absent(Absence.BLOCKED)));
        assertThat(none.total("B1")).isEqualTo(absent(Absence.LATER));
        assertThat(none.total("B2")).isEqualTo(absent(Absence.NOT_AVAILABLE));
        assertThat(Slice.ofDelivered(TREE, Map.of()).total("C")).isEqualTo(absent(Absence.NOT_DELIVERED));
    }

    @Test
    void casesOfNoDistrictCountForTheirAreaAndThoseAboveAlone() {
        var cells = new HashMap<String, Cell>(Map.of("C", Cell.known(1000), "B1", Cell.known(100)));
        TREE.areas(Level.DISTRICT).forEach(area -> cells.put(area.code(), Cell.known(1)));
        var slice = Slice.ofDelivered(TREE, cells);
        assertThat(slice.total("B1")).isEqualTo(Cell.known(102));
        assertThat(slice.total("B2")).isEqualTo(Cell.known(2));
        assertThat(slice.total("C")).isEqualTo(Cell.known(1104));
        assertThat(slice.own("C")).isEqualTo(Cell.known(1000));
        assertThat(slice.coverage("C").isComplete()).isTrue();
    }

    @Test
    void unassignedCasesAloneMakeNoTotal() {
        var slice = Slice.ofDelivered(TREE, Map.of("C", Cell.known(12)));
        assertThat(slice.total("C")).isEqualTo(absent(Absence.NOT_DELIVERED));
    }

    @Test
    void releaseHidesWhatIsNamedAndKeepsTheSums() {
        var raw = Slice.ofDelivered(
                TREE,
                Map.of("B1.1", Cell.known(2), "B1.2", Cell.known(20), "B2.1", Cell.known(30), "C", Cell.known(5)));
        var released = raw.release(Set.of("B1.1", "B2.2"));
        assertThat(released)
                .containsOnlyKeys("B1", "B1.1", "B1.2", "B2", "B2.1", "B2.2", "C")
                .containsEntry("B1.1", new Hidden())
                .containsEntry("B1.2", Cell.known(20))
                .containsEntry("B2.2", absent(Absence.NOT_DELIVERED))
                .containsEntry("B1", Cell.known(22))
                .containsEntry("C", Cell.known(57));
    }

    @Test
    void aReleasedSliceHasTheCoverageOfItsRawOne() {
        var raw = Slice.ofDelivered(TREE, Map.of("B1.1", Cell.known(2), "B1.2", Cell.known(20)));
        var released = Slice.ofReleased(TREE, raw.release(Set.of("B1.1")));
        for (var area : TREE.codes()) {
            assertThat(released.coverage(area)).isEqualTo(raw.coverage(area));
        }
        assertThat(released.total("C")).isEqualTo(raw.total("C"));
    }

    @Test
    void boroughsCanBeHiddenToo() {
        var released = Slice.ofReleased(TREE, Given.counts(TREE, 2, 0, 30, 40).release(Set.of("B1", "B1.1")));
        assertThat(released.total("B1")).isEqualTo(new Hidden());
        assertThat(released.total("C")).isEqualTo(Cell.known(72));
    }

    @Test
    void aSumWithAHiddenPartIsHidden() {
        var slice = Slice.ofDelivered(TREE, Map.of("B1.1", new Hidden(), "B2.1", Cell.known(3)));
        assertThat(slice.total("B1")).isEqualTo(new Hidden());
        assertThat(slice.total("C")).isEqualTo(new Hidden());
        assertThat(slice.total("B2")).isEqualTo(Cell.known(3));
    }

    @Test
    void readyMadeFiguresAreNeverSummed() {
        var slice =
                Slice.ofReadyMade(TREE, Map.of("B1.1", Cell.known(50), "B1.2", Cell.known(70), "C", Cell.known(61)));
        assertThat(slice.own("C")).isEqualTo(Cell.known(61));
        assertThat(slice.own("B1")).isEqualTo(absent(Absence.NOT_DELIVERED));
        assertThat(slice.release(Set.of("B1.1")))
                .containsEntry("C", Cell.known(61))
                .containsEntry("B1", absent(Absence.NOT_DELIVERED));
    }

    @Test
    void everyCodeOfAnotherSchemeIsNamed() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Slice.ofDelivered(TREE, Map.of("66", Cell.known(1), "65", Cell.known(1))))
                .withMessageContaining("[65, 66]");
        assertThatIllegalArgumentException().isThrownBy(() -> Slice.ofReleased(TREE, Map.of("65", Cell.known(1))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Given.counts(TREE, 1).release(Set.of("65")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Given.counts(TREE, 1).own("65"));
    }
}
