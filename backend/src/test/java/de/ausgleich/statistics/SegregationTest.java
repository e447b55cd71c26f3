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
        "20/20 0/80 0/100, 1, 1, 0.1",
        // Uninhabited districts change nothing.
        "0/0 50/100 30/100 20/200, 0.4, 0.36, 0.25"
    })
    void theEndsAreTheEnds(String districts, double dissimilarity, double isolation, double share) {
        Segregation found = of(districts.split(" "));
        assertThat(found.dissimilarity()).isEqualTo(dissimilarity, EXACTLY);
        assertThat(found.isolation()).isEqualTo(isolation, EXACTLY);
        assertThat(found.share()).isEqualTo(share, EXACTLY);
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
