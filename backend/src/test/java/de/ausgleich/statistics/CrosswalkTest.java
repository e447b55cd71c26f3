package de.ausgleich.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import de.ausgleich.statistics.Crosswalk.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrosswalkTest {

    /** The worked example of the method page. */
    private static final Crosswalk EXAMPLE = crosswalk(
            Set.of("29", "30", "44", "45", "65", "67", "70", "84", "91"),
            Set.of("25", "36", "52", "53", "65", "91"),
            "29 25 1",
            "30 25 1",
            "44 36 1",
            "45 36 0.6",
            "45 53 0.4",
            "65 52 1",
            "67 52 1",
            "70 53 1",
            "84 65 1",
            "91 91 1");

    @ParameterizedTest
    @CsvSource({
        "91, SAME, 91",
        "65, RENUMBERED, 84",
        "25, MERGED, 29 30",
        "52, MERGED, 65 67",
        "36, MIXED, 44 45",
        "53, MIXED, 45 70"
    })
    void tellsHowEachNewerDistrictCameToBe(String code, RecutKind kind, String origins) {
        assertThat(EXAMPLE.area(code).kind()).isEqualTo(kind);
        assertThat(EXAMPLE.area(code).districts()).containsExactly(origins.split(" "));
    }

    @ParameterizedTest
    @CsvSource({"SAME, true", "RENUMBERED, true", "MERGED, true", "SPLIT, false", "MIXED, false"})
    void onlySumsOfWholeDistrictsAreContinued(RecutKind kind, boolean continued) {
        assertThat(kind.isContinued()).isEqualTo(continued);
    }

    @Test
    void partsOfOneDistrictAreASplitEvenUnderTheOldNumber() {
        var split = crosswalk(Set.of("7"), Set.of("7", "8"), "7 7 0.999", "7 8 0.001");
        assertThat(split.area("7").kind()).isEqualTo(RecutKind.SPLIT);
        assertThat(split.area("8").kind()).isEqualTo(RecutKind.SPLIT);
        assertThat(split.area("8").origins())
                .containsExactly(new Crosswalk.Origin("7", new BigDecimal("0.001"), false));
    }

    @Test
    void roundedPartsMayMissTheWholeByAThousandth() {
        assertThat(faults(Set.of("1"), Set.of("1", "2", "3"), "1 1 0.333", "1 2 0.333", "1 3 0.333"))
                .isEmpty();
        assertThat(faults(Set.of("1"), Set.of("1"), "1 1 0.999")).isEmpty();
        assertThat(crosswalk(Set.of("1"), Set.of("1"), "1 1 0.999").area("1").kind())
                .isEqualTo(RecutKind.SAME);
    }

    @ParameterizedTest
    @CsvSource({"0.998, 0.998", "0.6, 0.6"})
    void lessIsAFault(String weight, BigDecimal sum) {
        assertThat(faults(Set.of("1"), Set.of("1"), "1 1 " + weight))
                .containsExactly(new CrosswalkFault(CrosswalkFault.Kind.SUM, -1, "1", sum));
    }

    @Test
    void moreIsAFaultToo() {
        assertThat(faults(Set.of("1"), Set.of("1", "2"), "1 1 0.6", "1 2 0.41"))
                .containsExactly(new CrosswalkFault(CrosswalkFault.Kind.SUM, -1, "1", new BigDecimal("1.01")));
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        var found = faults(
                Set.of("1", "2", "3", "4"),
                Set.of("1", "2", "9"),
                "1 1 1",
                "1 1 0.5",
                "2 2 0",
                "5 2 1",
                "3 8 1.2",
                "3 2 -0.2");
        assertThat(found)
                .extracting(fault -> fault.kind() + " " + fault.row() + " " + fault.district())
                .containsExactly(
                        "DOUBLE 1 1",
                        "WEIGHT 2 2",
                        "UNKNOWN_FROM 3 5",
                        "UNKNOWN_TO 4 8",
                        "WEIGHT 4 3",
                        "WEIGHT 5 3",
                        "SUM -1 1",
                        "FROM_LEFT_OUT -1 4",
                        "TO_LEFT_OUT -1 9");
    }

    @Test
    void nothingIsMadeOfFaultyRows() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> crosswalk(Set.of("1"), Set.of("1", "2"), "1 1 1"))
                .withMessageContaining("TO_LEFT_OUT");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> EXAMPLE.area("44"))
                .withMessageContaining("44");
    }

    @Test
    void ninetyTwoDistrictsBecomeSeventyTwo() {
        var rows = new ArrayList<>(RecutExample.ROWS);
        var crosswalk = Crosswalk.of(RecutExample.older(), RecutExample.newer(), rows);
        assertThat(RecutExample.older()).hasSize(92);
        assertThat(crosswalk.areas()).hasSize(72);
        assertThat(crosswalk.area("52").districts()).containsExactly("65", "66");
        assertThat(crosswalk.area("65").districts()).containsExactly("84");
        assertThat(crosswalk.area("36").kind()).isEqualTo(RecutKind.MERGED);
        assertThat(crosswalk.areas().values())
                .filteredOn(area -> !area.kind().isContinued())
                .extracting(Crosswalk.Area::code)
                .containsExactly("70", "71");
    }

    private static Crosswalk crosswalk(Set<String> older, Set<String> newer, String... rows) {
        return Crosswalk.of(older, newer, rows(rows));
    }

    private static List<CrosswalkFault> faults(Set<String> older, Set<String> newer, String... rows) {
        return Crosswalk.faults(older, newer, rows(rows));
    }

    private static List<Row> rows(String... rows) {
        return Arrays.stream(rows)
                .map(row -> row.split(" "))
                .map(parts -> new Row(parts[0], parts[1], new BigDecimal(parts[2])))
                .toList();
    }
}
