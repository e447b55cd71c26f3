package de.ausgleich.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import de.ausgleich.evaluation.DistributionAnswer.Elsewhere;
import de.ausgleich.evaluation.DistributionAnswer.NoCurve;
import de.ausgleich.measure.resource.CostOfMeasures.Cost;
import de.ausgleich.monitoring.NeedIndices.Standing;
import de.ausgleich.monitoring.NeedIndices.Standings;
import de.ausgleich.shared.api.Ref;
import de.ausgleich.shared.table.CsvFile;
import de.ausgleich.statistics.StatusClass;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Districts A and B have a very low status, C a high one; D is not rated. */
class DistributionTest {

    private static final LocalDate DATE = LocalDate.of(2010, 12, 31);
    private static final UUID ID = new UUID(0, 1);

    /** The example of docs/methods/resource-distribution.md, with D beside it. */
    @Test
    void moneyOfRatedDistrictsIsHeldAgainstTheirInhabitants() {
        DistributionAnswer found = answer(
                Map.of("A", 250, "B", 250, "C", 500, "D", 10),
                cost(600, "A"),
                cost(150, "B"),
                cost(250, "C"),
                cost(7, "D"));

        assertThat(found.planned().total()).isEqualByComparingTo("1007");
        assertThat(found.planned().rated()).isEqualByComparingTo("1000");
        // The steps A (0.25, 0.6), B (0.5, 0.75) and C (1, 1): 1 - 0.25 * 0.6 - 0.25 * 1.35 - 0.5 * 1.75.
        assertThat(found.planned().concentration()).isCloseTo(-0.3625, within(1e-12));
        assertThat(found.planned().noCurve()).isNull();
        assertThat(found.spent().noCurve()).isEqualTo(NoCurve.NO_MONEY);
        assertThat(found.classes().getFirst().planned().perInhabitant()).isEqualByComparingTo("1.5");
    }

    @Test
    void whereTheInhabitantsOfOneRatedDistrictAreNotKnownThereIsNoCurve() {
        DistributionAnswer found = answer(Map.of("A", 250, "C", 500), cost(600, "A"), cost(150, "B"));

        assertThat(found.planned().rated()).isEqualByComparingTo("750");
        assertThat(found.planned().concentration()).isNull();
        assertThat(found.planned().noCurve()).isEqualTo(NoCurve.NO_POPULATION);
        // 750 euros divided by the inhabitants of A alone would be too much.
        assertThat(found.classes().getFirst().status()).isEqualTo(StatusClass.VERY_LOW);
        assertThat(found.classes().getFirst().planned().amount()).isEqualByComparingTo("750");
        assertThat(found.classes().getFirst().planned().perInhabitant()).isNull();
        assertThat(found.classes().getFirst().population()).isEqualByComparingTo("250");
    }

    @Test
    void notesAreWrittenAsAnOfficeWritesThem() {
        DistributionAnswer found =
                answer(Map.of("A", 250, "B", 250, "C", 500, "D", 10), cost(600, "A"), cost(150, "B"), cost(250, "C"));

        assertThat(csv(found, Locale.GERMAN))
                .contains(
                        "zum 31.12.2010", "geplant -0,36,", "ausgegeben keines, weil", "Gebietsstand gehören: Lesezeit")
                .doesNotContain("2010-12-31", "-0.36");
        assertThat(csv(found, Locale.ENGLISH))
                .contains("at 31 December 2010", "planned -0.36,", "spent none, since", "not included: Lesezeit");
    }

    private static String csv(DistributionAnswer answer, Locale language) {
        return new CsvFile(language).of(new DistributionTable(answer, language).table());
    }

    private static Cost cost(int euros, String... districts) {
        return new Cost(ID, "Probe", "test", List.of(districts), Map.of(2010, BigDecimal.valueOf(euros)), Map.of());
    }

    private static DistributionAnswer answer(Map<String, Integer> population, Cost... costs) {
        var people = new TreeMap<String, BigDecimal>();
        population.forEach((code, count) -> people.put(code, BigDecimal.valueOf(count)));
        var rated = new TreeMap<>(Map.of(
                "A", standing(2, StatusClass.VERY_LOW),
                "B", standing(1.6, StatusClass.VERY_LOW),
                "C", standing(-1.5, StatusClass.HIGH)));
        Standings standings = new Standings(
                new Ref("probe", "Probe"),
                1,
                "test",
                DATE,
                List.of(DATE),
                null,
                List.of(),
                rated,
                people,
                false,
                List.of());
        return new Distribution(standings, Map.of("A", "A", "B", "B", "C", "C", "D", "D"), 2010, List.of(costs))
                .answer(List.of(2010), List.of(new Elsewhere(ID, "Lesezeit")));
    }

    private static Standing standing(double index, StatusClass status) {
        return new Standing(index, 1, status, null, true, List.of());
    }
}
