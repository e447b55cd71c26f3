package de.ausgleich.measure.paper;

import static de.ausgleich.measure.Planned.MEASURES;
import static de.ausgleich.measure.Planned.council;
import static de.ausgleich.measure.Planned.housing;
import static de.ausgleich.measure.Planned.otherProvider;
import static de.ausgleich.measure.Planned.planned;
import static de.ausgleich.measure.Planned.planning;
import static de.ausgleich.measure.Planned.provider;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import de.ausgleich.goal.Aimed;
import de.ausgleich.measure.Planned;
import de.ausgleich.measure.documentation.Documented;
import de.ausgleich.shared.document.DocxFile;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.io.ByteArrayInputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.docx4j.TextUtils;
import org.docx4j.openpackaging.packages.WordprocessingMLPackage;
import org.junit.jupiter.api.Test;

@QuarkusTest
class PaperResourceTest {

    private static final String PROOF = MEASURES + "/{id}/proof-of-use";
    private static final String LINES = MEASURES + "/{id}/report-lines";
    private static final String SHEET = MEASURES + "/{id}/sheet";

    @Test
    void theProofOfUseComesFromAcceptedDocumentation() {
        String id = documented(24);
        provider()
                .get(PROOF, id)
                .then()
                .statusCode(200)
                .body("measure.title", equalTo("Sprachförderung am Nachmittag"), "from", equalTo("2010-08-15"))
                .body("goals.hypothesis", contains(containsString("täglich")), "periods.period", contains("2010-Q4"))
                .body("periods.deviation", contains("Ein Kurs fiel aus"), "missing", contains("2010-Q3"))
                .body("reached.count", equalTo(24), "reached.sentence", containsString("24"))
                .body("targets.name", contains("Kinder mit Förderbedarf"), "output.actual", equalTo(36))
                .body("cut", contains("2011-Q1"));
        String json = provider()
                .queryParam("from", "2010-10-01")
                .queryParam("to", "2010-12-31")
                .get(PROOF, id)
                .then()
                .statusCode(200)
                .body("missing", empty())
                .extract()
                .asString();
        // 92 of 730 days of 1,000 euros; 1,250.50 were spent.
        assertThat(json).contains("\"plannedInPeriod\":126.03", "\"actual\":1250.50", "\"left\":-1124.47");
    }

    /** A year of a grant from 15 March cuts two quarters; what is planned is of the days of the three that count. */
    @Test
    void onlyPeriodsThatLieWhollyInTheSpanCountAndNoCostIsProvedTwice() {
        String id = running("2010-02-01");
        for (String quarter : List.of("2010-Q1", "2010-Q2", "2010-Q3", "2010-Q4")) {
            Documented.accepted(id, quarter, Documented.entry());
        }
        proof(id, "2010-03-15", "2011-02-14")
                .body("periods.period", contains("2010-Q2", "2010-Q3", "2010-Q4"))
                .body("cut", contains("2010-Q1", "2011-Q1"), "missing", empty())
                // 91 + 92 + 92 of 730 days of 1,000 euros; 3 × 1,250.50 were spent.
                .body("cost.plannedInPeriod", equalTo(376.71f), "cost.actual", equalTo(3751.5f))
                .body("cost.left", equalTo(-3374.79f));
        proof(id, "2010-10-01", "2010-10-31").body("cut", contains("2010-Q4"), "cost.actual", equalTo(0));
        proof(id, "2010-11-01", "2011-02-15").body("cut", contains("2010-Q4", "2011-Q1"), "cost.actual", equalTo(0));
    }

    @Test
    void anOutputThatWasNotCountedInAllPeriodsSaysSo() {
        String id = documented(24);
        Map<String, Object> uncounted = Documented.entry();
        uncounted.remove("output");
        Documented.accepted(id, "2010-Q3", uncounted);
        for (String paper : List.of(PROOF, LINES + "?year=2010", SHEET)) {
            planning()
                    .get(paper, id)
                    .then()
                    .statusCode(200)
                    .body("output.actual", equalTo(36), "output.counted", equalTo(1), "output.periods", equalTo(2));
        }
    }

    @Test
    void theDocumentSaysTheSameInTheReadersLanguage() throws Exception {
        String id = documented(24);
        byte[] german = provider()
                .header("Accept", DocxFile.MEDIA_TYPE)
                .get(PROOF, id)
                .then()
                .statusCode(200)
                .header("Content-Disposition", containsString("sachbericht-2011-02-15.docx"))
                .header("ETag", notNullValue())
                .extract()
                .asByteArray();
        WordprocessingMLPackage file = WordprocessingMLPackage.load(new ByteArrayInputStream(german));
        assertThat(file.getTitle()).isEqualTo("Sachbericht: Sprachförderung am Nachmittag");
        String text = TextUtils.getText(file.getMainDocumentPart().getContents());
        assertThat(text)
                .contains("Gründe für Abweichungen", "4. Quartal 2010: Ein Kurs fiel aus", "1.250,50 €")
                .contains("Noch ohne angenommene Dokumentation: 3. Quartal 2010", "Eigenmittel");
        byte[] english = provider()
                .header("Accept", DocxFile.MEDIA_TYPE)
                .header("Accept-Language", "en")
                .get(PROOF, id)
                .asByteArray();
        assertThat(TextUtils.getText(WordprocessingMLPackage.load(new ByteArrayInputStream(english))
                        .getMainDocumentPart()
                        .getContents()))
                .contains("Reasons for deviations");
    }

    @Test
    void theProofIsForTheBodyAndThePlanning() {
        String id = documented(24);
        given().get(PROOF, id).then().statusCode(401);
        council().get(PROOF, id).then().statusCode(403);
        otherProvider().get(PROOF, id).then().statusCode(404);
        planning().get(PROOF, id).then().statusCode(200);
        provider()
                .queryParam("from", "2011-03-01")
                .queryParam("to", "2011-02-20")
                .get(PROOF, id)
                .then()
                .statusCode(400)
                .body("violations.field", contains("to", "to"));
        provider()
                .get(PROOF, planned(Planned.measure()))
                .then()
                .statusCode(409)
                .body("type", containsString("paper-not-started"));
    }

    @Test
    void theLinesOfAYearTellTheCouncilWhatItMayKnow() {
        String id = documented(24);
        council()
                .queryParam("year", 2010)
                .get(LINES, id)
                .then()
                .statusCode(200)
                .body("periods.activities", contains("Drei Nachmittage in der Woche"))
                .body("periods.deviation", contains(nullValue()), "reached.count", equalTo(24))
                .body("spent", equalTo(1250.5f), "planned", notNullValue());
        housing().queryParam("year", 2010).get(LINES, id).then().statusCode(200).body("spent", nullValue());
        council()
                .queryParam("year", 2010)
                .get(LINES, documented(2))
                .then()
                .body("periods.reached", contains(nullValue()), "periods.few", contains(true));
        council().get(LINES, id).then().body("year", equalTo(2011), "periods", empty());
        council().queryParam("year", 2012).get(LINES, id).then().statusCode(400);
        otherProvider().get(LINES, id).then().statusCode(404);
    }

    /** The council does not know of goals that are not agreed; the body and the planning do. */
    @Test
    void theSheetNamesGoalsThatAreAgreedWhoeverAsks() {
        String agreed = Aimed.agreed("baumheide", Aimed.own());
        Map<String, Object> measure = Planned.serving(agreed);
        measure.put("districts", List.of("65"));
        measure.put("goals", List.of(Map.of("goal", Planned.goal("baumheide")), Map.of("goal", agreed)));
        String id = planned(measure);
        String open = council()
                .get(SHEET, id)
                .then()
                .statusCode(200)
                .body("goals.title", contains("Weniger Familien im Leistungsbezug"))
                .extract()
                .asString();
        assertThat(provider().get(SHEET, id).asString()).isEqualTo(open);
        assertThat(planning().get(SHEET, id).asString()).isEqualTo(open);
    }

    @Test
    void theSheetHasNothingInternalWhoeverAsks() {
        String id = documented(2);
        String own = provider()
                .get(SHEET, id)
                .then()
                .statusCode(200)
                .body("reached.suppressed", equalTo(true), "reached.count", nullValue())
                .body("periods.name", contains("4. Quartal 2010"), "goals", empty())
                .extract()
                .asString();
        assertThat(own).doesNotContain("1250", "Ein Kurs fiel aus", "Der Raum ist zu klein", "täglich");
        assertThat(planning().get(SHEET, id).asString()).isEqualTo(own);
        otherProvider().get(SHEET, id).then().statusCode(404);
        given().get(SHEET, id).then().statusCode(401);
    }

    /** Running in Baumheide (65), with one accepted quarter. */
    private static String documented(int reached) {
        String id = running("2010-08-15");
        Map<String, Object> entry = Documented.entry();
        entry.put("reached", reached);
        Documented.accepted(id, "2010-Q4", entry);
        return id;
    }

    private static ValidatableResponse proof(String id, String from, String to) {
        return provider()
                .queryParam("from", from)
                .queryParam("to", to)
                .get(PROOF, id)
                .then()
                .statusCode(200);
    }

    private static String running(String startedOn) {
        Map<String, Object> measure = Planned.serving(Planned.goal("baumheide"));
        measure.put("districts", List.of("65"));
        measure.put("cost", new BigDecimal("1000.00"));
        measure.put("sources", List.of(Map.of("kind", "OWN_FUNDS", "amount", 1000)));
        String id = planned(measure);
        Planned.act(provider(), id, "start", "*", Map.of("startedOn", startedOn))
                .then()
                .statusCode(200);
        return id;
    }
}
