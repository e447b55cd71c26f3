package de.ausgleich.monitoring;

import static de.ausgleich.monitoring.Weiler.decimal;
import static de.ausgleich.monitoring.Weiler.values;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import de.ausgleich.access.Role;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The rules that figures follow, from the delivered file to the answer, against what a pencil gives. */
@QuarkusTest
class FigureRulesTest {

    @BeforeEach
    void place() {
        Weiler.make();
    }

    @Test
    void gapsAreNamedAndNumeratorAndDenominatorCoverTheSameDistricts() {
        Response share = values(Role.COUNCIL, "wl-share", "2008-12-31");
        share.then()
                .body("items.status", contains("AVAILABLE", "AVAILABLE", "NOT_COMPUTABLE", "MISSING", "MISSING"))
                .body("items[2].reasonCode", equalTo("ZERO_DENOMINATOR"), "items[2].value", nullValue())
                .body("items[3].reasonCode", equalTo("LATER"), "items[4].reasonCode", equalTo("NO_DENOMINATOR"))
                .body("city.coverage.present", equalTo(3), "city.coverage.expected", equalTo(5))
                .body("city.coverage.missing", contains("WL4", "WL5"), "count", equalTo(2));
        // (40 + 60 + 0 + 7 of no district) / (200 + 300 + 0): what WL4 and WL5 have one of is in neither.
        assertThat(decimal(share, "city.value")).isEqualByComparingTo("21.4");
        assertThat(decimal(share, "city.numerator")).isEqualByComparingTo("107");
        assertThat(decimal(share, "city.denominator")).isEqualByComparingTo("500");
    }

    @Test
    void casesOfNoDistrictCountForTheCityAlone() {
        values(Role.COUNCIL, "wl-count", "2008-12-31")
                .then()
                .body("city.value", equalTo(117), "city.coverage.missing", contains("WL4"))
                .body("items.numerator", contains(40, 60, 0, null, 10));
        values(Role.COUNCIL, "wl-count", "2008-12-31&level=BOROUGH")
                .then()
                .body("items.value", contains(100, 10), "items[1].coverage.missing", contains("WL4"));
    }

    @Test
    void equalFractionsTieAndRanksSkipWhatTheyShare() {
        // 40/200 and 60/300 are both 20 %; with a standard deviation of 0 nothing has a score.
        values(Role.COUNCIL, "wl-share", "2008-12-31")
                .then()
                .body("items.rank", contains(1, 1, null, null, null), "items.ties", contains(2, 2, null, null, null))
                .body("items[0].z", nullValue());
        // 60, 40, 10, 0 over the four that have a number
        values(Role.COUNCIL, "wl-count", "2008-12-31").then().body("items.rank", contains(2, 1, 4, null, 3));
        // 25 %, 20 %, 50.05 %, 5 %, 25 %
        values(Role.COUNCIL, "wl-share", "2010-12-31")
                .then()
                .body("items.rank", contains(2, 4, 1, 5, 2), "items.ties", contains(2, 1, 1, 1, 2));
    }

    @Test
    void aHalfIsRoundedUpAndOnlyForDisplay() {
        // 1001 / 2000 = 50.05 %; rounding to even would show 50.0
        Response share = values(Role.COUNCIL, "wl-share", "2010-12-31");
        share.then().body("items[2].display", equalTo("50,1 %"));
        assertThat(decimal(share, "items[2].value")).isEqualByComparingTo("50.05");
        // 1156 / 3080 × 100, by hand to twelve places
        assertThat(decimal(share, "city.value").toPlainString()).startsWith("37.532467532467");
        assertThat(decimal(share, "items[0].differenceToCity"))
                .isEqualByComparingTo(new BigDecimal("25").subtract(decimal(share, "city.value")));
        // 25 / (115600 / 3080) = 77000 / 115600
        assertThat(decimal(share, "items[0].ratioToCity").toPlainString()).startsWith("0.66608996539792");
    }

    @Test
    void everyKindFollowsItsFormula() {
        values(Role.COUNCIL, "wl-rate", "2008-12-31")
                .then()
                .body("items[0].value", equalTo(200), "city.value", equalTo(214));
        Response mean = values(Role.COUNCIL, "wl-mean", "2008-12-31");
        // 200 / 70; 500 people and no room; the city without WL5, of which the people are not known: 1000 / 220
        assertThat(decimal(mean, "items[0].value").toPlainString()).startsWith("2.857142857142857142");
        mean.then().body("items[3].reasonCode", equalTo("ZERO_DENOMINATOR"), "items[4].status", equalTo("MISSING"));
        assertThat(decimal(mean, "city.value").toPlainString()).startsWith("4.545454545454545");
    }

    @Test
    void readyMadeFiguresAreNeverSummed() {
        Response city = values(Role.COUNCIL, "wl-index", "2008-12-31");
        assertThat(decimal(city, "city.value")).isEqualByComparingTo("2.5");
        assertThat(decimal(city, "items[1].differenceToCity")).isEqualByComparingTo("-2.75");
        city.then()
                .body("items[1].display", equalTo("-0,3 Punkte"), "items[1].numerator", nullValue())
                .body("city.coverage", nullValue());
        values(Role.COUNCIL, "wl-index", "2008-12-31&level=BOROUGH")
                .then()
                .body("items.status", contains("AVAILABLE", "MISSING"), "items[0].value", equalTo(0.75f));
    }

    @Test
    void aChangeIsAgainstTheSameShareAtItsBase() {
        Response change = values(Role.STATISTICS_OFFICE, "wl-change", "2010-12-31");
        // WL1: 25 % against 2/200 = 1 %; WL3: against 0 %; WL4: 5 % against 10 %
        assertThat(decimal(change, "items[0].value")).isEqualByComparingTo("2500");
        change.then()
                .body("items[2].reasonCode", equalTo("BASE_ZERO"), "items[3].value", equalTo(50))
                .body("items[3].share.display", equalTo("5,0 %"), "items[3].base.display", equalTo("10,0 %"))
                .body("items[3].base.numerator", equalTo(50), "items[3].base.denominator", equalTo(500));
        // (1156 / 3080) / (370 / 1480) × 100 = 37.532… / 25 × 100
        assertThat(decimal(change, "city.value").toPlainString()).startsWith("150.129870129870");
    }

    @Test
    void aFigureIsOpenOnlyIfAllOfItIs() {
        // 2009: WL1 has 2 cases; of WL2 all but 2 people are cases.
        values(Role.COUNCIL, "wl-share", "2009-12-31")
                .then()
                .body("items.status", contains("SUPPRESSED", "SUPPRESSED", "AVAILABLE", "AVAILABLE", "AVAILABLE"))
                .body("items.rank", contains(null, null, 3, 2, 1), "count", equalTo(3))
                .body("city.value", equalTo(25));
        values(Role.COUNCIL, "wl-change", "2010-12-31")
                .then()
                .body("items.status[0]", equalTo("SUPPRESSED"), "items[0].base", nullValue())
                .body("items[0].share", nullValue(), "items[0].numerator", nullValue());
        values(Role.STATISTICS_OFFICE, "wl-share", "2009-12-31")
                .then()
                .body("items.rank", contains(4, 1, 5, 3, 2), "suppressedCount", equalTo(0));
    }

    @Test
    void whatTheAnswerNamesIsPartOfItsTag() {
        Weiler.put("/api/v1/sources/wl-renamed", Map.of("name", Weiler.names("Vorher")));
        Weiler.variable("wl_renamed", "wl-renamed");
        Weiler.indicator("wl-tagged-share", "SHARE", Weiler.shareOf("wl_renamed", "wl_people"));
        Weiler.indicator(
                "wl-tagged-change",
                "CHANGE",
                Map.of("changeOf", Map.of("indicator", "wl-tagged-share", "baseDate", "2009-12-31")));
        String before = values(Role.COUNCIL, "wl-tagged-change", "2010-12-31").header("ETag");
        Weiler.change("/api/v1/sources/wl-renamed", Map.of("name", Weiler.names("Nachher")));
        String renamed = values(Role.COUNCIL, "wl-tagged-change", "2010-12-31").header("ETag");
        Weiler.change(
                "/api/v1/indicators/wl-tagged-share",
                Weiler.indicator("SHARE", Weiler.shareOf("wl_cases", "wl_people")));
        String redefined =
                values(Role.COUNCIL, "wl-tagged-change", "2010-12-31").header("ETag");
        assertThat(Set.of(before, renamed, redefined)).hasSize(3);
    }
}
