package de.ausgleich.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Primary suppression: the sensitive cells of the fixtures in docs/methods/primary-suppression.md. */
class DisclosureTest {

    private static final int THRESHOLD = 3;
    private static final List<List<String>> B2_OF_W1 = List.of(List.of("60/400", "22/350"));

    @ParameterizedTest
    @CsvSource({"0, 3, false", "1, 3, true", "2, 3, true", "3, 3, false", "4, 5, true", "5, 5, false", "1, 1, false"})
    void sensitiveIsAboveNobodyAndBelowTheThreshold(BigDecimal count, int threshold, boolean sensitive) {
        assertThat(Disclosure.sensitive(count, threshold)).isEqualTo(sensitive);
    }

    @Test
    void w1OneSmallCount() {
        assertThat(hidden(THRESHOLD, List.of("2/120", "14/300", "31/410"), B2_OF_W1))
                .containsExactly("B1.1");
    }

    @Test
    void w2TwoSmallCounts() {
        assertThat(hidden(THRESHOLD, List.of("1/80", "2/95", "40/410"), B2_OF_W1))
                .containsExactly("B1.1", "B1.2");
    }

    @Test
    void w3ABoroughOfOneDistrictIsAsSmallAsIt() {
        var rest = List.of(List.of("14/300", "31/410"), List.of("60/400", "22/350"));
        assertThat(hidden(THRESHOLD, List.of("2/120"), rest)).containsExactly("B1", "B1.1");
    }

    @Test
    void w4ASmallRestOfTheWhole() {
        assertThat(hidden(THRESHOLD, List.of("58/60", "14/300", "31/410"), B2_OF_W1))
                .containsExactly("B1.1");
    }

    @Test
    void w5ZerosAreNotSensitiveButTheBoroughsSumIs() {
        assertThat(hidden(THRESHOLD, List.of("2/120", "0/300", "0/410"), B2_OF_W1))
                .containsExactly("B1", "B1.1");
    }

    @Test
    void w6EachVariableHasItsThreshold() {
        var b1 = List.of("4/120", "14/300", "31/410", "6/90");
        var b2 = List.of(List.of("60/400", "22/350", "3/70"));
        assertThat(hidden(5, b1, b2)).containsExactly("B1.1", "B2.3");
        assertThat(hidden(10, b1, b2)).containsExactly("B1.1", "B1.4", "B2.3");
    }

    @Test
    void w7OneOfTwo() {
        assertThat(hidden(THRESHOLD, List.of("1/2", "14/300", "31/410"), B2_OF_W1))
                .containsExactly("B1.1");
    }

    @Test
    void w8TheCityStaysOpen() {
        assertThat(hidden(THRESHOLD, List.of("1/50", "0/60"), List.of(List.of("0/40", "0/30"))))
                .containsExactly("B1", "B1.1");
    }

    @Test
    void w9AndW10CountsWithoutAWhole() {
        var tree = Given.city(5);
        assertThat(Disclosure.primary(Given.counts(tree, 14, 31, 2, 25, 9), THRESHOLD, List.of()))
                .containsExactly("B1.3");
        assertThat(Disclosure.primary(Given.counts(tree, 2, 14, 31), THRESHOLD, List.of()))
                .containsExactly("B1.1");
    }

    @Test
    void w12ALinkOfAChain() {
        var tree = Given.city(3);
        var withChildren = Given.counts(tree, 42, 75, 120);
        var loneParents = Given.counts(tree, 40, 9, 21);
        assertThat(Disclosure.primary(loneParents, THRESHOLD, List.of(withChildren)))
                .containsExactly("B1.1");
        assertThat(Disclosure.primary(withChildren, THRESHOLD, List.of())).isEmpty();
    }

    @Test
    void oneOfSeveralWholesIsEnough() {
        var tree = Given.city(2);
        var part = Given.counts(tree, 40, 60);
        var wide = Given.counts(tree, 100, 100);
        assertThat(Disclosure.primary(part, THRESHOLD, List.of(wide))).isEmpty();
        assertThat(Disclosure.primary(part, THRESHOLD, List.of(wide, Given.counts(tree, 90, 61))))
                .containsExactly("B1.2");
    }

    @Test
    void whatIsAbsentDecidesNothing() {
        var tree = Given.city(2, 1);
        var part = Slice.ofDelivered(
                tree, Map.of("B1.1", Given.absent(Absence.SECRET_OR_UNKNOWN), "B1.2", Cell.known(60)));
        // Of B1 the whole has 2 more; but these are the other district's, and no rest of a known part.
        var whole = Given.counts(tree, 2, 70, 1);
        assertThat(Disclosure.primary(part, THRESHOLD, List.of(whole))).isEmpty();
        assertThat(Disclosure.primary(part, THRESHOLD, List.of(Slice.ofDelivered(tree, Map.of()))))
                .isEmpty();
    }

    @Test
    void aReadyMadeFigureCountsNobody() {
        var tree = Given.city(2);
        var score = Slice.ofReadyMade(tree, Map.of("B1.1", Cell.known(2), "B1.2", Cell.known(59)));
        assertThat(Disclosure.primary(score, THRESHOLD, List.of())).isEmpty();
        assertThat(Disclosure.primary(Given.counts(tree, 40, 58), THRESHOLD, List.of(score)))
                .isEmpty();
    }

    @Test
    void aWholeOfAnotherSchemeIsRefused() {
        var part = Given.counts(Given.city(2), 1, 2);
        var whole = Given.counts(Given.city(3), 10, 20, 30);
        assertThatIllegalArgumentException().isThrownBy(() -> Disclosure.primary(part, THRESHOLD, List.of(whole)));
    }

    @Test
    void theDemonstrationsLittleCountsAreFound() {
        var tree = Demonstration.TREE;
        var part = Demonstration.slice("youth_court_proceedings", "2007-12-31");
        var little = tree.areas(Level.DISTRICT).stream()
                .map(AreaTree.Area::code)
                .filter(code -> List.of(Cell.known(1), Cell.known(2)).contains(part.cell(code)))
                .toList();
        assertThat(little).isNotEmpty();
        assertThat(Disclosure.primary(part, THRESHOLD, List.of())).containsExactlyElementsOf(little);
    }

    /** Districts as part/whole, the first borough apart from the others. */
    private static SortedSet<String> hidden(int threshold, List<String> firstBorough, List<List<String>> others) {
        var boroughs = new ArrayList<>(others);
        boroughs.addFirst(firstBorough);
        var tree = Given.city(boroughs.stream().mapToInt(List::size).toArray());
        var part = new HashMap<String, Cell>();
        var whole = new HashMap<String, Cell>();
        for (var borough = 0; borough < boroughs.size(); borough++) {
            var districts = boroughs.get(borough);
            for (var district = 0; district < districts.size(); district++) {
                var code = "B" + (borough + 1) + "." + (district + 1);
                var counts = Arrays.stream(districts.get(district).split("/"))
                        .map(Long::parseLong)
                        .toList();
                part.put(code, Cell.known(counts.get(0)));
                whole.put(code, Cell.known(counts.get(1)));
            }
        }
        return Disclosure.primary(Slice.ofDelivered(tree, part), threshold, List.of(Slice.ofDelivered(tree, whole)));
    }
}
