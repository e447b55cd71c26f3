package de.ausgleich.observation.delivery;

import static de.ausgleich.testing.Delivered.AGENCY;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItem;

import de.ausgleich.testing.Delivered;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What publishing would change, figured out by hand from the demonstration's numbers. */
@QuarkusTest
class EffectTest {

    /** The demonstration's indicators of the agency; other tests make some of their own. */
    private static final String OWN = "indicators.findAll { it.code.startsWith('sgb2') }.";

    /**
     * District 40 jumps from 89 to 890 benefit units: 18,238 + 801 = 19,039 of 166,650 households are 11.4 %
     * instead of 10.9 %. Its share and its change since 2005 are other ones, and nothing else.
     */
    @Test
    void oneChangedFigureMovesTheIndicatorsThatRestOnIt() {
        String id = Delivered.sample("broken-implausible-jump.csv", AGENCY, "2007-12-31")
                .path("id");
        effect(id)
                .body("variables.find { it.code == 'sgb2_benefit_units' }.changed", equalTo(1))
                .body("variables.find { it.code == 'sgb2_benefit_units' }.unchanged", equalTo(91))
                .body(OWN + "code", equalTo(List.of("sgb2-change", "sgb2-share")))
                .body(OWN + "values", equalTo(List.of(1, 1)))
                .body(OWN + "newDate", equalTo(List.of(false, false)))
                .body(OWN + "cityBefore[1]", equalTo("10,9 %"), OWN + "cityAfter[1]", equalTo("11,4 %"));
        Delivered.reject(id);
    }

    /**
     * The paper's "Veränderung in %" is an index: with the jump of district 40 it is 19,039 ÷ 166,650 over 20,070 ÷
     * 167,400, that is 95.3 of 100 and 4.7 % less. The share beside it is called what it is.
     */
    @Test
    void whatMayMisleadAboutATitleIsSaidWithTheFiguresToCome() {
        String id = Delivered.sample("broken-implausible-jump.csv", AGENCY, "2007-12-31")
                .path("id");
        effect(id)
                .body("notices.findAll { it.code.startsWith('sgb2') }.code", equalTo(List.of("sgb2-change")))
                .body("notices.find { it.code == 'sgb2-change' }.kind", equalTo("INDEX_CALLED_CHANGE"))
                .body(
                        "notices.find { it.code == 'sgb2-change' }.sentence",
                        containsString("95,3 für die Gesamtstadt heißt 4,7 % weniger"));
        Delivered.reject(id);
    }

    /** What the file leaves out holds no longer, so it is named before anybody publishes. */
    @Test
    void aDistrictThatIsNotInTheFileLosesItsFigures() {
        String id = Delivered.sample("broken-missing-district.csv", AGENCY, "2007-12-31")
                .path("id");
        effect(id)
                .body("gone.size()", equalTo(1))
                .body("gone[0].code", equalTo("78"), "gone[0].name", equalTo("Sieker"))
                // benefit units, those with two and more children, households
                .body("gone[0].figures", equalTo(3));
        Delivered.reject(id);
        String whole = Delivered.sample("broken-implausible-jump.csv", AGENCY, "2007-12-31")
                .path("id");
        effect(whole).body("gone", equalTo(List.of()));
        Delivered.reject(whole);
    }

    @Test
    void aFirstDeliveryForADateBringsNewValues() {
        String id =
                Delivered.sample("sgb2-2008-12-31.csv", AGENCY, "2008-12-31").path("id");
        effect(id).body("indicators", equalTo(List.of()));
        Delivered.reject(id);
        String next = Delivered.table(
                        "bundesagentur",
                        "2012-12-31",
                        "Stat. Bezirk;Bedarfsgemeinschaften;Haushalte (Bezugsgröße SGB II)",
                        "01;30;120",
                        "02;10;80")
                .path("id");
        effect(next)
                .body("indicators.find { it.code == 'sgb2-share' }.newDate", equalTo(true))
                .body("indicators.find { it.code == 'sgb2-share' }.values", equalTo(2))
                .body("indicators.find { it.code == 'sgb2-share' }.cityBefore", equalTo(null))
                // (30 + 10) ÷ (120 + 80)
                .body("indicators.find { it.code == 'sgb2-share' }.cityAfter", equalTo("20,0 %"));
        Delivered.reject(next);
    }

    /** At the base date of a change every later value moves: 2006 to 2010, in the one district. */
    @Test
    void aFigureAtABaseDateMovesAllDates() {
        String id = Delivered.table(
                        "bundesagentur",
                        "2005-12-31",
                        "variable,reference_date,district_code,value",
                        Delivered.office()
                                .accept("text/csv")
                                .get("/api/v1/observations?variable=sgb2_benefit_units&date=2005-12-31")
                                .asString()
                                .replaceFirst("^.*\n", "")
                                .replaceFirst(",04,\\d+,[^\n]*", ",04,325,"))
                .then()
                .body("plan.changed", equalTo(1), "plan.unchanged", equalTo(91))
                .extract()
                .path("id");
        effect(id)
                // 2005 itself stays 100; 2006, 2007, 2008, 2009 and 2010 change
                .body("indicators.find { it.code == 'sgb2-change' }.values", equalTo(5))
                .body("indicators.find { it.code == 'sgb2-share' }.values", equalTo(1));
        Delivered.reject(id);
    }

    @Test
    void smallCountsStayHiddenFromOthers() {
        String id = Delivered.table(
                        "bundesagentur",
                        "2012-12-31",
                        "Stat. Bezirk;Bedarfsgemeinschaften;Haushalte (Bezugsgröße SGB II)",
                        "01;2;120",
                        "02;79;80",
                        "03;10;100",
                        "04;0;100")
                .path("id");
        effect(id)
                // 01: 2 units; 02: one household is none of them
                .body("hidden", equalTo(2))
                .body("audiences[0].roles", equalTo(List.of("Sozialplanung", "Statistik")))
                .body("audiences[1].roles", hasItem("Rat"))
                .body("audiences[1].sees", containsString("6 von 8"));
        Delivered.reject(id);
    }

    @Test
    void whereNothingIsSmallEverybodySeesEverything() {
        String id = Delivered.table(
                        "bundesagentur", "2012-12-31", "Stat. Bezirk;Bedarfsgemeinschaften", "01;20", "02;1.500")
                .path("id");
        effect(id).body("hidden", equalTo(0)).body("audiences[1].sees", containsString("ebenfalls alle 2"));
        Delivered.office()
                .header("Accept-Language", "en")
                .get("/api/v1/deliveries/{id}/effect", id)
                .then()
                .body("audiences[1].roles", hasItem("Council"), "audiences.size()", greaterThan(1));
        Delivered.reject(id);
    }

    private static ValidatableResponse effect(String id) {
        return Delivered.office()
                .get("/api/v1/deliveries/{id}/effect", id)
                .then()
                .statusCode(200);
    }
}
