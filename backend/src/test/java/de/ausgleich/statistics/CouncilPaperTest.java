package de.ausgleich.statistics;

import static de.ausgleich.statistics.Given.available;
import static de.ausgleich.statistics.Given.figure;
import static de.ausgleich.statistics.Given.share;
import static org.assertj.core.api.Assertions.assertThat;

import de.ausgleich.statistics.Figure.Available;
import de.ausgleich.statistics.Formula.Change;
import de.ausgleich.statistics.Formula.Share;
import de.ausgleich.statistics.Summary.Tied;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** The five tables of the council paper of 2008, every number as it is printed there. */
class CouncilPaperTest {

    private static final String DATE = "2007-12-31";
    private static final String BASE_DATE = "2005-12-31";
    private static final Share SGB2_SHARE = share("sgb2_benefit_units", "households_sgb2_base");

    @Test
    void table1PersonsWithMigrationBackground() {
        var figures = figures(share("population_migration_background", "population"));
        assertPrinted(figures.city(), "22.3", 72_911);
        assertHighest(figures, 1, "78");
        assertPrinted(figure(figures, "78"), "53.8", 2_936);
        assertLowest(figures, "44");
        assertPrinted(figure(figures, "44"), "3.4", 18);
    }

    @Test
    void table2FamiliesWithBenefits() {
        var figures = figures(share("sgb2_benefit_units_2plus_children", "households_2plus_children"));
        assertPrinted(figures.city(), "18.2", 3_045);
        assertHighest(figures, 1, "04");
        assertPrinted(figure(figures, "04"), "48.0", 60);
        assertThat(available(figure(figures, "04")).denominator()).isEqualByComparingTo("125");
        assertHighest(figures, 4, "65");
        assertPrinted(figure(figures, "65"), "40.2", 192);

        var lowest = summary(figures, 1).lowest();
        assertThat(lowest.count()).isEqualTo(9);
        assertThat(lowest.areas()).contains("29", "30", "54").allSatisfy(code -> {
            assertPrinted(figure(figures, code), "0.0", 0);
            assertThat(Ranking.of(figures.values()).places().get(code)).isEqualTo(new Ranking.Place(84, 9));
        });
    }

    @Test
    void table3ChangeOfTheShareOfBenefitUnits() {
        var figures = figures(new Change(SGB2_SHARE), Demonstration.slices(BASE_DATE));
        assertPrinted(figures.city(), "91.3", 18_238);
        assertBase(figures.city(), "10.9", "12.0", 20_070);

        assertHighest(figures, 1, "73");
        assertPrinted(figure(figures, "73"), "132.9", 13);
        assertBase(figure(figures, "73"), "6.5", "4.9", 9);

        // The paper prints 128.7. No whole numbers give that: with 324 and 391 cases and shares that print as
        // 20.5 and 26.5 %, the change is 128.8 at least.
        assertHighest(figures, 3, "04");
        assertPrinted(figure(figures, "04"), "128.8", 391);
        assertBase(figure(figures, "04"), "26.5", "20.5", 324);

        assertLowest(figures, "34");
        assertPrinted(figure(figures, "34"), "49.1", 156);
        assertBase(figure(figures, "34"), "7.2", "14.8", 315);
    }

    @Test
    void table4LoneParents() {
        var figures = figures(share("households_single_parent", "households"));
        assertPrinted(figures.city(), "3.9", 6_400);
        assertHighest(figures, 1, "14");
        assertPrinted(figure(figures, "14"), "7.6", 30);
        assertHighest(figures, 3, "65");
        assertPrinted(figure(figures, "65"), "5.9", 207);
        assertLowest(figures, "30");
        assertPrinted(figure(figures, "30"), "0.0", 0);
    }

    @Test
    void table5HouseholdsWithChildren() {
        var figures = figures(share("households_with_children", "households"));
        assertPrinted(figures.city(), "20.1", 33_368);
        assertHighest(figures, 1, "84");
        assertPrinted(figure(figures, "84"), "35.2", 318);
        assertHighest(figures, 2, "74");
        assertPrinted(figure(figures, "74"), "34.1", 552);
        assertLowest(figures, "01");
        assertPrinted(figure(figures, "01"), "7.9", 162);
    }

    @Test
    void theCityHasAllDistrictsInEveryTable() {
        var figures = figures(SGB2_SHARE);
        assertThat(figures.areas()).hasSize(92);
        assertThat(available(figures.city()).coverage()).isEqualTo(new Coverage(92, 92, List.of()));
    }

    /** The paper calls indicator 4 a share of households with children; its figures are shares of all households. */
    @Test
    void table4IsNotWhatItsTitleSays() {
        var asTitled = figures(share("households_single_parent", "households_with_children"));
        assertPrinted(asTitled.city(), "19.2", 6_400);
    }

    private static Figures figures(Formula formula) {
        return figures(formula, Map.of());
    }

    private static Figures figures(Formula formula, Map<String, Slice> base) {
        return Figures.of(
                formula,
                Demonstration.TREE,
                Demonstration.slices(DATE),
                base,
                Level.DISTRICT,
                BigDecimal.valueOf(100),
                null);
    }

    private static void assertPrinted(Figure figure, String value, long numerator) {
        assertThat(printed(available(figure).value())).isEqualTo(value);
        assertThat(available(figure).numerator()).isEqualByComparingTo(BigDecimal.valueOf(numerator));
    }

    private static void assertBase(Figure figure, String share, String baseShare, long baseNumerator) {
        var base = available(figure).base();
        assertThat(base).isNotNull();
        if (base != null) {
            assertThat(printed(base.share())).isEqualTo(share);
            assertThat(printed(base.value())).isEqualTo(baseShare);
            assertThat(base.numerator()).isEqualByComparingTo(BigDecimal.valueOf(baseNumerator));
        }
    }

    private static void assertHighest(Figures figures, int position, String district) {
        assertAlone(summary(figures, position).positions().getFirst().tied(), figures, district);
        assertThat(Ranking.of(figures.values()).place(district)).isEqualTo(new Ranking.Place(position, 1));
    }

    private static void assertLowest(Figures figures, String district) {
        assertAlone(summary(figures, 1).lowest(), figures, district);
    }

    private static void assertAlone(Tied tied, Figures figures, String district) {
        assertThat(tied.areas()).containsExactly(district);
        assertThat(tied.value()).isEqualTo(valueOf(figures, district));
    }

    private static @Nullable BigDecimal valueOf(Figures figures, String district) {
        return figure(figures, district) instanceof Available available ? available.value() : null;
    }

    private static Summary summary(Figures figures, int position) {
        return Summary.of(figures.values(), List.of(position));
    }

    private static String printed(BigDecimal value) {
        return Rounding.halfUp(value, 1).toPlainString();
    }
}
