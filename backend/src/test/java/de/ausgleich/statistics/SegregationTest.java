package de.ausgleich.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import de.ausgleich.statistics.Segregation.Counted;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SegregationTest {

    private static final Offset<Double> EXACTLY = within(1e-12);

    /** The worked example of the method page: D = ½ (0.4 + 0.1 + 0.3), xPx* = 0.5 · 0.5 + 0.3 · 0.3 + 0.2 · 0.1. */
    @Test
    void isWhatPencilAndPaperSay() {
        Segregation found = of("50/100", "30/100", "20/200");
        assertThat(found.dissimilarity()).isEqualTo(0.5 * (0.5 - 50 / 300.0 + 0.3 - 70 / 300.0 + 0.6 - 0.2), EXACTLY);
        assertThat(found.dissimilarity()).isEqualTo(0.4, EXACTLY);
        assertThat(found.isolation()).isEqualTo(0.36, EXACTLY);
        assertThat(found.share()).isEqualTo(0.25, EXACTLY);
        assertThat(found.districts()).isEqualTo(3);
    }

    @ParameterizedTest
    @CsvSource({
        // Spread evenly: the isolation is the share.
        "10/100 40/400 1/10, 0, 0.1, 0.1",
        // Wholly apart.
        "20/20 0/80 0/100, 1, 1, 0.1"
    })
    void theEndsAreTheEnds(String districts, double dissimilarity, double isolation, double share) {
        Segregation found = of(districts.split(" "));
        assertThat(found.dissimilarity()).isEqualTo(dissimilarity, EXACTLY);
        assertThat(found.isolation()).isEqualTo(isolation, EXACTLY);
        assertThat(found.share()).isEqualTo(share, EXACTLY);
    }

    /** Nor are they counted, whatever they are of. */
    @Test
    void uninhabitedDistrictsChangeNothing() {
        assertThat(of("0/0", "50/100", "30/100", "0/0", "20/200")).isEqualTo(of("50/100", "30/100", "20/200"));
        assertThat(Segregation.of(counted("0/0", "50/100"))).isEmpty();
    }

    /** Elbers, R package "segregation", test_dissimilarity.R; after Duncan and Duncan (1955). */
    @ParameterizedTest
    @CsvSource({
        "100/100 60/100 40/100 0/100, 0.6",
        "80/100 80/100 20/100 20/100, 0.6",
        "100/100 100/100 0/100 0/100, 1",
        "100/200 100/200 100/200, 0"
    })
    void duncansExamplesComeOut(String districts, double expected) {
        assertThat(of(districts.split(" ")).dissimilarity()).isEqualTo(expected, EXACTLY);
    }

    /**
     * 5 among 100, 10 among 100 and 10 among 100 others (Wikipedia, Isolation index, after Massey and Denton 1988): 0.01,
     * 0.036 and 0.036 are printed, together 0.082.
     */
    @Test
    void thePublishedIsolationComesOut() {
        assertThat(of("5/105", "10/110", "10/110").isolation())
                .isCloseTo(0.082, within(0.0005))
                .isEqualTo(5 / 25.0 * 5 / 105 + 2 * (10 / 25.0 * 10 / 110), EXACTLY);
    }

    /** The test of DissimilarityIndex in UrbanSim, which names Massey and Denton (1988): 0.33201581. */
    @Test
    void anotherProgramComesToTheSameDissimilarity() {
        assertThat(of("1/16", "2/16", "2/12", "1/20", "5/16").dissimilarity()).isCloseTo(0.3320158103, within(1e-10));
    }

    /** Five times as many of the group in all districts alike: D does not see it (James and Taeuber 1985). */
    @Test
    void theSizeOfTheGroupDoesNotChangeTheDissimilarity() {
        assertThat(of("50/100", "30/100", "20/200").dissimilarity())
                .isEqualTo(of("250/300", "150/220", "100/280").dissimilarity(), EXACTLY);
    }

    /** Somebody of the group who moves to where its share is lower makes both smaller. */
    @Test
    void movingToWhereTheShareIsLowerEvens() {
        Segregation before = of("50/100", "30/100", "20/200");
        Segregation after = of("49/99", "30/100", "21/201");
        assertThat(after.dissimilarity()).isLessThan(before.dissimilarity());
        assertThat(after.isolation()).isLessThan(before.isolation());
    }

    @Test
    void groupAndRestAreApartFromEachOtherEquallyFar() {
        assertThat(of("50/100", "30/100", "20/200").dissimilarity())
                .isEqualTo(of("50/100", "70/100", "180/200").dissimilarity(), EXACTLY);
    }

    @Test
    void oneDistrictParted() {
        assertThat(of("50/100", "30/100", "20/200").dissimilarity())
                .isEqualTo(of("25/50", "25/50", "30/100", "20/200").dissimilarity(), EXACTLY);
    }

    @ParameterizedTest
    @CsvSource({"0/100 0/50", "100/100 50/50", "0/0"})
    void withoutAGroupOrARestThereIsNothingToSay(String districts) {
        assertThat(Segregation.of(counted(districts.split(" ")))).isEmpty();
        assertThat(Segregation.of(List.of())).isEmpty();
    }

    @Test
    void aGroupIsAPartOfTheWhole() {
        assertThatIllegalArgumentException().isThrownBy(() -> counted("11/10"));
        assertThatIllegalArgumentException().isThrownBy(() -> counted("-1/10"));
    }

    private static Segregation of(String... districts) {
        return Segregation.of(counted(districts)).orElseThrow();
    }

    private static List<Counted> counted(String... districts) {
        return Arrays.stream(districts)
                .map(district -> district.split("/"))
                .map(parts -> new Counted(new BigDecimal(parts[0]), new BigDecimal(parts[1])))
                .toList();
    }
}
