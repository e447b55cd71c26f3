package de.ausgleich.measure.contribution;

import static org.assertj.core.api.Assertions.assertThat;

import de.ausgleich.measure.ContributionAnswer.Evidence;
import de.ausgleich.measure.ContributionAnswer.Rating;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class RubricTest {

    @ParameterizedTest
    @CsvSource({
        "NONE, , , , 0",
        "NOT_ATTRIBUTABLE, , , , 0",
        "POSSIBLE, , , , 3",
        "POSSIBLE, 40 Kinder, , , 2",
        "LIKELY, 40 Kinder, 30 sprechen besser, , 1",
        "STRONG, 40 Kinder, 30 sprechen besser, Vergleich, 0",
    })
    void whoeverClaimsAnEffectSaysWhy(Rating rating, String reach, String result, String plausibility, int missing) {
        assertThat(Rubric.missing(rating, reach, result, plausibility)).hasSize(missing);
    }

    @ParameterizedTest
    @CsvSource({"WEAK, STRONG, false", "MODERATE, STRONG, true", "WEAK, LIKELY, true", "WEAK, NOT_ATTRIBUTABLE, true"})
    void aStrongContributionNeedsMoreThanWeakEvidence(Evidence evidence, Rating rating, boolean carries) {
        assertThat(Rubric.carries(evidence, rating)).isEqualTo(carries);
    }
}
