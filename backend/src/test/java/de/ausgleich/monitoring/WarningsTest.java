package de.ausgleich.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import de.ausgleich.access.Role;
import de.ausgleich.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands out in the demonstration's invented figures of 31.12.2010, as EarlyWarningsOfDemonstrationTest reckons it. */
@QuarkusTest
class WarningsTest {

    private static final String BGW = "00000000-0000-4000-8000-000000000006";
    private static final String NEWEST = "scheme=bielefeld-92&date=2010-12-31";
    private static final String OF_69 = "items.find { it.change.district.code == '69' }.";
    private static final String OF_65 = "items.find { it.change.district.code == '65' }.";

    @Test
    void aLargeChangeIsAWarningWithItsReasonInWords() {
        warnings(Role.SOCIAL_PLANNING, "indicator=sgb2-share")
                .body(OF_69 + "change.warning", equalTo(true), OF_69 + "change.tendency", equalTo("WORSE"))
                .body(OF_69 + "change.z", closeTo(3.224f), OF_69 + "change.signs", hasItem("FAR"))
                .body(OF_69 + "change.earlier.date", equalTo("2009-12-31"))
                .body(OF_69 + "change.earlier.display", equalTo("14,4 %"))
                .body(OF_69 + "change.later.display", equalTo("15,5 %"))
                .body(OF_69 + "change.change.pointsDisplay", equalTo("+1,0 Prozentpunkte"))
                .body(OF_69 + "change.change.percentDisplay", equalTo("+7,0 %"))
                .body(OF_69 + "change.change.indexDisplay", equalTo("107,0"))
                .body(OF_69 + "change.borough.code", equalTo("S6"))
                .body(OF_69 + "cityChange.pointsDisplay", notNullValue())
                .body(OF_69 + "change.sentence", containsString("von 14,4 % (31.12.2009) auf 15,5 % (31.12.2010)"))
                .body(OF_69 + "change.sentence", containsString("robuster z-Wert 3,2, auffällig ab 2,5"))
                .body("indicators.indicator.code", equalTo(List.of("sgb2-share")))
                .body("indicators[0].counted", equalTo(92), "fictitious", equalTo(true));
    }

    @Test
    void changesForTheBetterAreToldLikewise() {
        warnings(Role.SOCIAL_PLANNING, "indicator=sgb2-share&district=65")
                .body("items.change.district.code", everyItem(equalTo("65")))
                .body(OF_65 + "change.tendency", equalTo("BETTER"), OF_65 + "change.warning", equalTo(false))
                .body(OF_65 + "change.programmeArea.name", notNullValue())
                .body(OF_65 + "change.z", closeTo(-6.743f))
                .body(OF_65 + "change.sentence", containsString("in günstiger Richtung"))
                .body(OF_65 + "change.sentence", containsString("robuster z-Wert \u22126,7, auffällig ab \u22122,5"));
    }

    @Test
    void theListIsNarrowedToABoroughAndToWhatIsOpen() {
        List<String> all = warnings(Role.SOCIAL_PLANNING, "")
                .extract()
                .path("items.findAll { it.change.warning && it.change.borough.code == 'S6' }.change.district.code");
        warnings(Role.SOCIAL_PLANNING, "borough=S6&state=OPEN")
                .body("items.change.district.code", equalTo(all), "open", equalTo(all.size()));
        assertThat(all).contains("69");
        warnings(Role.SOCIAL_PLANNING, "borough=S6&state=ANSWERED").body("items", empty());
        String csv = As.role(Role.SOCIAL_PLANNING)
                .accept("text/csv")
                .get("/api/v1/warnings?" + NEWEST + "&borough=S6&state=OPEN")
                .asString();
        assertThat(csv).contains("Statistischer Bezirk 69").doesNotContain("Baumheide");
    }

    @Test
    void fewCasesAreToldAndRaiseNoWarning() {
        String of44 = "items.find { it.change.district.code == '44' }.change.";
        warnings(Role.SOCIAL_PLANNING, "indicator=sgb2-families")
                .body(of44 + "fewCases", equalTo(true), of44 + "warning", equalTo(false))
                .body(of44 + "tendency", equalTo("WORSE"), of44 + "sentence", containsString("Zufall"));
    }

    @Test
    void neutralIndicatorsAndThoseWithoutTwoDatesSayWhyThereIsNothing() {
        String of = "indicators.find { it.indicator.code == '%s' }.";
        ValidatableResponse all = warnings(Role.SOCIAL_PLANNING, "months=24");
        all.body(of.formatted("migration-background") + "neutral", equalTo(true))
                .body("items.indicator.code", not(hasItem("migration-background")))
                .body(of.formatted("language-support") + "gap", equalTo("BROKEN"))
                .body(of.formatted("language-support") + "gapReason", containsString("31.12.2009"))
                .body("items.indicator.code", not(hasItem("language-support")));
        warnings(Role.SOCIAL_PLANNING, "months=120&indicator=sgb2-share")
                .body("items", empty(), "indicators[0].gap", equalTo("NO_EARLIER_DATE"));
    }

    @Test
    void allDistrictsChangesAreForMapAndTable() {
        Response changes =
                As.role(Role.SOCIAL_PLANNING).get("/api/v1/indicators/sgb2-share/changes?months=24&" + NEWEST);
        changes.then()
                .statusCode(200)
                .body("items.size()", equalTo(92), "counted", equalTo(92), "gap", nullValue())
                .body("earlierDate", equalTo("2008-12-31"), "date", equalTo("2010-12-31"))
                .body("cityEarlier.display", notNullValue(), "cityChange.points", notNullValue())
                .body("items[0].sentence", startsWith("Alt- und Neustadt"));
        As.role(Role.SOCIAL_PLANNING)
                .header("If-None-Match", changes.header("ETag"))
                .get("/api/v1/indicators/sgb2-share/changes?months=24&" + NEWEST)
                .then()
                .statusCode(304);
        As.role(Role.SOCIAL_PLANNING)
                .get("/api/v1/indicators/language-support/changes?months=24&" + NEWEST)
                .then()
                .statusCode(200)
                .body("items", empty(), "gap", equalTo("BROKEN"), "breaks.date", hasItem("2009-12-31"));
    }

    @Test
    void whoeverSeesReleasedFiguresAloneHasWarningsOfThese() {
        warnings(Role.SOCIAL_PLANNING, "indicator=sgb2-families")
                .body("items.change.district.code", hasItems("44", "73"))
                .body("indicators[0].counted", equalTo(92));
        int counted = warnings(Role.COUNCIL, "indicator=sgb2-families")
                .body("items.change.district.code", not(hasItem(in(List.of("44", "73")))))
                .extract()
                .path("indicators[0].counted");
        String of44 = "items.find { it.district.code == '44' }.";
        Response changes = As.role(Role.COUNCIL).get("/api/v1/indicators/sgb2-families/changes?" + NEWEST);
        changes.then()
                .body(of44 + "later.status", equalTo("SUPPRESSED"), of44 + "change", nullValue())
                .body(of44 + "z", nullValue(), of44 + "tendency", nullValue(), of44 + "warning", equalTo(false));
        List<Object> told = changes.path("items.findAll { it.change != null }");
        assertThat(counted).isLessThan(92).isEqualTo(told.size());
    }

    @Test
    void aHousingCompanySeesItsOwnDistricts() {
        As.person(BGW, Role.HOUSING_COMPANY)
                .get("/api/v1/warnings?" + NEWEST)
                .then()
                .statusCode(200)
                .body("items.findAll { it.indicator.code == 'sgb2-share' }.change.district.code", hasItem("65"))
                .body("items.change.district.code", everyItem(in(List.of("04", "65"))))
                .body("indicators.find { it.indicator.code == 'sgb2-share' }.counted", equalTo(92));
        As.person(BGW, Role.HOUSING_COMPANY)
                .get("/api/v1/warnings?district=78&indicator=sgb2-share&" + NEWEST)
                .then()
                .statusCode(404);
    }

    @Test
    void theListIsATableToTakeAway() {
        String csv = As.role(Role.COUNCIL)
                .accept("text/csv")
                .get("/api/v1/warnings?indicator=sgb2-share&" + NEWEST)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("warnings_bielefeld-92_12.csv"))
                .extract()
                .asString();
        assertThat(csv)
                .contains("Robuster z-Wert")
                .contains("Statistischer Bezirk 69")
                .contains("ist kein Befund")
                .contains("fiktive Zahlen");
        As.role(Role.COUNCIL)
                .accept("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .get("/api/v1/warnings?" + NEWEST)
                .then()
                .statusCode(200);
        As.role(Role.COUNCIL)
                .header("Accept-Language", "en")
                .get("/api/v1/warnings?indicator=sgb2-share&" + NEWEST)
                .then()
                .body(OF_69 + "change.sentence", containsString("robust z-score 3.2, notable from 2.5"));
    }

    @ParameterizedTest
    @CsvSource({
        "months=0, 400, months",
        "months=121, 400, months",
        "district=nowhere, 400, district",
        "borough=nowhere, 400, borough",
        "borough=69, 400, borough",
        "state=PERHAPS, 400, state",
        "scheme=nowhere, 400, scheme",
        "indicator=no-such, 404,",
    })
    void badQuestionsAreNamed(String query, int status, String field) {
        ValidatableResponse answer =
                As.role(Role.COUNCIL).get("/api/v1/warnings?" + query).then().statusCode(status);
        if (field != null) {
            answer.body("violations.field", hasItems(field));
        }
    }

    private static ValidatableResponse warnings(Role role, String query) {
        return As.role(role)
                .get("/api/v1/warnings?" + NEWEST + "&" + query)
                .then()
                .statusCode(200);
    }

    private static org.hamcrest.Matcher<Float> closeTo(float expected) {
        return new org.hamcrest.CustomTypeSafeMatcher<>("about " + expected) {
            @Override
            protected boolean matchesSafely(Float actual) {
                return Math.abs(actual - expected) < 0.01;
            }
        };
    }
}
