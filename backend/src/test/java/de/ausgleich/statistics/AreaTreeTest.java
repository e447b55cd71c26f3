package de.ausgleich.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import de.ausgleich.statistics.AreaFault.Kind;
import de.ausgleich.statistics.AreaTree.Area;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class AreaTreeTest {

    private static final Area CITY = new Area("C", Level.CITY, null);
    private static final Area BOROUGH = borough("S1", "C");

    @Test
    void areasAreSortedByCodeWithinTheirLevel() {
        var tree = AreaTree.of(List.of(district("10", "S1"), district("02", "S1"), BOROUGH, CITY));
        assertThat(tree.root()).isEqualTo(CITY);
        assertThat(tree.areas(Level.DISTRICT)).extracting(Area::code).containsExactly("02", "10");
        assertThat(tree.areas(Level.BOROUGH)).containsExactly(BOROUGH);
    }

    @Test
    void districtsMayHangDirectlyOnTheCity() {
        var tree = AreaTree.of(List.of(CITY, BOROUGH, district("2", "S1"), district("1", "C")));
        assertThat(tree.districtsBelow("C")).containsExactly("1", "2");
        assertThat(tree.districtsBelow("S1")).containsExactly("2");
        assertThat(tree.districtsBelow("1")).containsExactly("1");
    }

    @Test
    void bielefeldHasNinetyTwoDistrictsInTenBoroughs() {
        var tree = Demonstration.TREE;
        assertThat(tree.districtsBelow("CITY")).hasSize(92);
        assertThat(tree.areas(Level.BOROUGH)).hasSize(10);
        assertThat(tree.areas(Level.BOROUGH).stream()
                        .mapToInt(area -> tree.districtsBelow(area.code()).size())
                        .sum())
                .isEqualTo(92);
    }

    @Test
    void treesWithTheSameAreasAreEqual() {
        var areas = Arrays.asList(CITY, BOROUGH, district("1", "S1"));
        var tree = AreaTree.of(areas);
        Collections.reverse(areas);
        assertThat(AreaTree.of(areas)).isEqualTo(tree).hasSameHashCodeAs(tree);
        assertThat(AreaTree.of(List.of(CITY, BOROUGH))).isNotEqualTo(tree);
        assertThat(AreaTree.of(List.of(CITY, BOROUGH, district("1", "C")))).isNotEqualTo(tree);
    }

    @Test
    void aTreeNeedsACity() {
        assertThat(faults(BOROUGH, district("1", "S1")))
                .contains(new AreaFault(Kind.NO_CITY, "", null), fault(Kind.UNKNOWN_PARENT, "S1", "C"));
        assertThat(faults()).containsExactly(new AreaFault(Kind.NO_CITY, "", null));
    }

    @Test
    void everyFaultIsReportedAtOnce() {
        var faults = faults(
                CITY,
                new Area("K", Level.CITY, "C"),
                BOROUGH,
                BOROUGH,
                district("1", "S9"),
                district("2", null),
                district("3", "1"),
                district(" ", "S1"));
        assertThat(faults)
                .containsExactly(
                        fault(Kind.SEVERAL_CITIES, "C", null),
                        fault(Kind.SEVERAL_CITIES, "K", "C"),
                        fault(Kind.CITY_WITH_PARENT, "K", "C"),
                        fault(Kind.DUPLICATE_CODE, "S1", "C"),
                        fault(Kind.UNKNOWN_PARENT, "1", "S9"),
                        fault(Kind.NO_PARENT, "2", null),
                        fault(Kind.PARENT_NOT_HIGHER, "3", "1"),
                        fault(Kind.BLANK_CODE, " ", "S1"));
    }

    @Test
    void areasThatLeadBackToThemselvesAreACycle() {
        var faults = faults(CITY, borough("S1", "S2"), borough("S2", "S1"), district("1", "S1"), district("2", "2"));
        assertThat(faults)
                .containsExactly(
                        fault(Kind.PARENT_NOT_HIGHER, "S1", "S2"),
                        fault(Kind.CYCLE, "S1", "S2"),
                        fault(Kind.PARENT_NOT_HIGHER, "S2", "S1"),
                        fault(Kind.CYCLE, "S2", "S1"),
                        fault(Kind.PARENT_NOT_HIGHER, "2", "2"),
                        fault(Kind.CYCLE, "2", "2"));
    }

    @Test
    void aCodeOfAnotherSchemeIsRefused() {
        var tree = AreaTree.of(List.of(CITY));
        assertThatIllegalArgumentException().isThrownBy(() -> tree.area("65")).withMessageContaining("65");
        assertThatIllegalArgumentException().isThrownBy(() -> tree.districtsBelow("65"));
    }

    private static List<AreaFault> faults(Area... areas) {
        return catchThrowableOfType(InvalidAreaTree.class, () -> AreaTree.of(List.of(areas)))
                .faults();
    }

    private static AreaFault fault(Kind kind, String code, @Nullable String parent) {
        return new AreaFault(kind, code, parent);
    }

    private static Area borough(String code, String parent) {
        return new Area(code, Level.BOROUGH, parent);
    }

    private static Area district(String code, @Nullable String parent) {
        return new Area(code, Level.DISTRICT, parent);
    }
}
