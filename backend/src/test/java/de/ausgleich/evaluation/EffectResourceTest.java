package de.ausgleich.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import de.ausgleich.access.Role;
import de.ausgleich.measure.Planned;
import de.ausgleich.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EffectResourceTest {

    private static final String EFFECT = "/api/v1/need-indices/life-situation/effect";

    /** The demonstration's four districts: Dürkopp and Sieker since July 2008, Baumheide since January 2009. */
    @Test
    void districtsOfTheProgrammeAreHeldAgainstSimilarOnes() {
        JsonPath found = As.role(Role.COUNCIL)
                .get(EFFECT + "?indicator=sgb2-share&date=2010-12-31")
                .then()
                .statusCode(200)
                .body("indicator.code", equalTo("sgb2-share"), "index.code", equalTo("life-situation"))
                .body("pairsForLevel", equalTo(6), "fictitious", equalTo(true))
                .body("pairs.similar.code", everyItem(not(containsInAnyOrder("04", "14", "65", "78"))))
                .extract()
                .jsonPath();
        List<String> paired = found.getList("pairs.district.code");
        List<String> unpaired = found.getList("unpaired.district.code");
        assertThat(paired).hasSize(found.getInt("since.pairs")).isNotEmpty();
        List<String> all = Stream.concat(paired.stream(), unpaired.stream()).toList();
        assertThat(all).contains("04", "14", "65", "78").doesNotHaveDuplicates();
        assertThat(found.getList("pairs.similar.code")).doesNotHaveDuplicates();
        double sum = 0;
        for (int at = 0; at < paired.size(); at++) {
            String pair = "pairs[%d].since.".formatted(at);
            double own = found.getDouble(pair + "own.now") - found.getDouble(pair + "own.then");
            double other = found.getDouble(pair + "other.now") - found.getDouble(pair + "other.then");
            assertThat(found.getDouble(pair + "difference")).isCloseTo(own - other, within());
            sum += own - other;
        }
        assertThat(found.getDouble("since.difference")).isCloseTo(sum / paired.size(), within());
        assertThat(found.getDouble("since.interval.level")).isCloseTo(1 - 2 / Math.pow(2, paired.size()), within());
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.api.Assertions.within(1e-4);
    }

    @Test
    void beforeTheAdmissionNothingCanBeSaid() {
        As.role(Role.SOCIAL_PLANNING)
                .get(EFFECT + "?indicator=sgb2-share&date=2007-12-31")
                .then()
                .statusCode(200)
                .body("pairs", empty(), "since", equalTo(null), "unpaired.why", everyItem(equalTo("NOT_YET")));
    }

    /** From 2009 on other children are tested: what changed since 2007 or 2008 is no change of the districts. */
    @Test
    void acrossABreakNothingIsCompared() {
        As.role(Role.COUNCIL)
                .get(EFFECT + "?indicator=language-support&date=2010-12-31")
                .then()
                .statusCode(200)
                .body("pairs", empty(), "since", equalTo(null), "series", empty())
                .body("unpaired.find { it.district.code == '04' }.why", equalTo("BROKEN"))
                .body("breaks.date", contains("2009-12-31"), "breaks[0].note", containsString("nicht vergleichbar"));
        As.role(Role.COUNCIL)
                .accept("text/csv")
                .get(EFFECT + "?indicator=language-support&date=2010-12-31")
                .then()
                .body(containsString("Kein Bezirk des Programms lässt sich vergleichen."))
                .body(containsString("Nicht verglichen: 04 Dürkopp hat seit der Aufnahme nur Werte"))
                .body(containsString("Bruch in der Zeitreihe ab 31.12.2009"));
    }

    /** Up to 2008 there is no break, but few children are tested in a district. */
    @Test
    void fewCasesAreMarked() {
        JsonPath found = As.role(Role.COUNCIL)
                .get(EFFECT + "?indicator=language-support&date=2008-12-31")
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        List<Boolean> own = found.getList("pairs.since.own.fewCases");
        List<Boolean> other = found.getList("pairs.since.other.fewCases");
        long few = IntStream.range(0, own.size())
                .filter(at -> own.get(at) || other.get(at))
                .count();
        assertThat(few).isPositive();
        assertThat(found.getLong("since.fewCases")).isEqualTo(few);
    }

    @Test
    void nothingIsShownAfterTheDateAskedFor() {
        As.role(Role.COUNCIL)
                .get(EFFECT + "?indicator=sgb2-share&date=2009-12-31")
                .then()
                .statusCode(200)
                .body("series.date", hasItem("2009-12-31"), "series.date", not(hasItem("2010-12-31")))
                .body("dates", hasItem("2010-12-31"));
    }

    @Test
    void theTableSaysWhatMustBeKnownAsAnOfficeWritesIt() {
        assertThat(csv("de"))
                .contains("bis zum 31.12.2010", "01.07.2008", "Prozentpunkte", "braucht mindestens 6 Paare")
                // Other tests admit districts too, so how many pairs there are is left open.
                .containsPattern("Mittlerer Unterschied der Änderungen über \\d Paare: ")
                .containsPattern("Intervall zum Niveau \\d\\d,\\d+ %: ")
                .containsPattern("Vor der Aufnahme war der mittlere Unterschied der Änderungen über \\d Paare")
                .doesNotContain("Sicherheit")
                .doesNotContainPattern("\\d{4}-\\d\\d-\\d\\d")
                .doesNotContainPattern("\\d\\.\\d{5}");
        assertThat(csv("en"))
                .contains("up to 31 December 2010", "1 July 2008", "percentage points")
                .contains("takes at least 6 pairs")
                .containsPattern("Interval at the level of \\d\\d\\.\\d+%: ")
                .doesNotContain("certainty");
    }

    private static String csv(String language) {
        return As.role(Role.COUNCIL)
                .header("Accept-Language", language)
                .accept("text/csv")
                .get(EFFECT + "?indicator=sgb2-share&date=2010-12-31")
                .asString();
    }

    @Test
    void whatCannotBeMeantIsNamed() {
        As.role(Role.COUNCIL).get(EFFECT).then().statusCode(400).body("violations.field", hasItem("indicator"));
        As.role(Role.COUNCIL)
                .get(EFFECT + "?indicator=sgb2-share&date=2010-06-30")
                .then()
                .statusCode(400)
                .body("violations[0].message", containsString("2010"));
        As.role(Role.COUNCIL).get(EFFECT + "?indicator=nothing").then().statusCode(404);
        As.role(Role.COUNCIL)
                .get("/api/v1/need-indices/nothing/effect?indicator=sgb2-share")
                .then()
                .statusCode(404);
    }

    @Test
    void whoSeesTheWholeCityAloneMayAsk() {
        As.role(Role.STATISTICS_OFFICE)
                .get(EFFECT + "?indicator=sgb2-share")
                .then()
                .statusCode(200);
        Planned.provider().get(EFFECT + "?indicator=sgb2-share").then().statusCode(403);
        Planned.housing().get(EFFECT + "?indicator=sgb2-share").then().statusCode(403);
    }
}
