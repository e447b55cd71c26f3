package de.ausgleich.observation.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which district a text means that is no code of one. The town has 01 Altstadt, 02 Hafen, 03 Mühle and 04. */
class MeantDistrictTest {

    private final SmallTown town = new SmallTown().knowsAs("Alter Markt", "01");

    @ParameterizedTest
    @CsvSource({
        "O1, '', LEADING_ZERO, 01",
        "o1, '', LEADING_ZERO, 01",
        "0l, '', DISTRICT, 01",
        "Altstadt, '', SYNONYM, 01",
        "MUEHLE, '', SYNONYM, 03",
        "alter  markt, '', SYNONYM, 01",
        "99, Hafen, DISTRICT, 02",
        "02 Hafen, '', DISTRICT, 02",
        "03 - Mühle, '', DISTRICT, 03"
    })
    void itIsProposed(String code, String name, Correction.Kind kind, String district) {
        var correction = correction("Bezirk;Name;Einwohner\n%s;%s;5\n".formatted(code, name));
        assertThat(correction).extracting(Correction::kind, Correction::to).containsExactly(kind, district);
    }

    @ParameterizedTest
    @CsvSource({"99, ''", "N1, ''", "99, Nirgends", "02 Altstadt, ''", "02 03, ''"})
    void whereThereIsDoubtNothingIs(String code, String name) {
        assertThat(correction("Bezirk;Name;Einwohner\n%s;%s;5\n".formatted(code, name)))
                .isNull();
    }

    @Test
    void aDistrictThatHasItsFiguresIsNotMeantAgain() {
        assertThat(correction("Bezirk;Name;Einwohner\n01;;4\nO1;;5\n")).isNull();
        assertThat(correction("variable,reference_date,district_code,value\n"
                        + "residents,2007-12-31,01,4\nchildren,2007-12-31,O1,1\n"))
                .isNotNull();
    }

    private @Nullable Correction correction(String file) {
        return town.check(file).findings().stream()
                .filter(finding -> finding.type() == FindingType.UNKNOWN_DISTRICT)
                .findFirst()
                .orElseThrow()
                .correction();
    }
}
