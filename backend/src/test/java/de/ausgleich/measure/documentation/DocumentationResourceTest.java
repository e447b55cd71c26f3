package de.ausgleich.measure.documentation;

import static de.ausgleich.measure.Planned.MEASURES;
import static de.ausgleich.measure.Planned.council;
import static de.ausgleich.measure.Planned.otherProvider;
import static de.ausgleich.measure.Planned.planning;
import static de.ausgleich.measure.Planned.provider;
import static de.ausgleich.measure.documentation.Documented.accepted;
import static de.ausgleich.measure.documentation.Documented.act;
import static de.ausgleich.measure.documentation.Documented.entry;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import de.ausgleich.measure.Planned;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Today is 15 February 2011. */
@QuarkusTest
class DocumentationResourceTest {

    private static final String DUE = "/api/v1/documentation";

    @Test
    void whatIsDueIsListedFilteredAndSorted() {
        String word = "Lernhilfe" + UUID.randomUUID();
        String measure = running(word);
        accepted(measure, "2010-Q3", entry());
        Documented.submitted(measure, "2010-Q4", entry()).then().statusCode(201);
        act(planning(), measure, "2010-Q4", "return", "*", Map.of("comment", "Bitte ergänzen"));
        list(provider(), word)
                .get(DUE)
                .then()
                .statusCode(200)
                .body("total", equalTo(7), "items.period.code[0..2]", contains("2010-Q3", "2010-Q4", "2011-Q1"))
                .body("items.standing[0..2]", contains("ACCEPTED", "RETURNED", "OPEN"))
                .body("items[1].returnedBecause", equalTo("Bitte ergänzen"), "items[1].version", equalTo(2))
                .body("items.mine", everyItem(equalTo(true)), "items[0].organisation.code", equalTo("awo"));
        list(planning(), word).get(DUE).then().body("total", equalTo(7), "items.mine", everyItem(equalTo(false)));
        only(word, "standing", "RETURNED").body("items.period.code", contains("2010-Q4"));
        only(word, "mine", "false").body("total", equalTo(0));
        only(word, "organisation", "caritas").body("total", equalTo(0));
        only(word, "area", "sieker").body("total", equalTo(7));
        only(word, "area", "baumheide").body("total", equalTo(0));
        only(word, "district", "78").body("total", equalTo(7));
        only(word, "district", "65").body("total", equalTo(0));
        only(word, "measure", measure).body("total", equalTo(7));
        only(word, "sort", "-due").body("items[0].period.code", equalTo("2012-Q1"));
        only(word, "sort", "-standing,measure").body("items[0].standing", equalTo("ACCEPTED"));
        list(provider(), word)
                .queryParam("sort", "beauty")
                .get(DUE)
                .then()
                .statusCode(400)
                .body("violations.field", contains("sort"));
        list(council(), word).get(DUE).then().body("items.period.code", contains("2010-Q3"));
        list(otherProvider(), word).get(DUE).then().body("total", equalTo(0));
    }

    @Test
    void theListIsATableToo() {
        String word = "Nachhilfe" + UUID.randomUUID();
        running(word);
        String table = list(provider(), word)
                .queryParam("standing", "OVERDUE")
                .accept("text/csv")
                .get(DUE)
                .then()
                .statusCode(200)
                .contentType(startsWith("text/csv"))
                .extract()
                .asString();
        assertThat(table)
                .contains("Maßnahme;Organisation;Zeitraum;von;bis;einzureichen bis;Stand;Tage darüber")
                .contains(word + ";AWO;2010-Q4;2010-10-01;2010-12-31;2011-01-28;noch offen;18;");
    }

    @Test
    void theTableNamesTheDayOnWhichItWasSubmitted() {
        String word = "Schulhilfe" + UUID.randomUUID();
        Documented.submitted(running(word), "2010-Q4", entry()).then().statusCode(201);
        assertThat(list(provider(), word)
                        .queryParam("standing", "SUBMITTED")
                        .accept("text/csv")
                        .get(DUE)
                        .asString())
                .containsPattern(";eingereicht;0;\\d{4}-\\d{2}-\\d{2};");
    }

    @Test
    void whatIsOverdueIsAFindingForItsKeepersAlone() {
        String measure = running("Überfällig" + UUID.randomUUID());
        provider().get(MEASURES + "/{id}", measure).then().body("findings", hasItem("DOCUMENTATION_OVERDUE"));
        council().get(MEASURES + "/{id}", measure).then().body("findings", not(hasItem("DOCUMENTATION_OVERDUE")));
        Documented.submitted(measure, "2010-Q3", entry()).then().statusCode(201);
        Documented.submitted(measure, "2010-Q4", entry()).then().statusCode(201);
        planning().get(MEASURES + "/{id}", measure).then().body("findings", not(hasItem("DOCUMENTATION_OVERDUE")));
    }

    @Test
    void dueDatesAreInThePersonalCalendar() {
        String measure = running("Kalender" + UUID.randomUUID());
        String address = provider().post("/api/v1/me/calendar").path("address");
        String calendar = Planned.planning().get(URI.create(address).getPath()).asString();
        assertThat(calendar.replace("\r\n ", ""))
                .contains("UID:documentation-" + measure + "-2010-Q4@ausgleich")
                .contains("DTSTART;VALUE=DATE:20110128")
                .contains("/massnahmen/" + measure + "/dokumentation/2010-Q4");
        Documented.submitted(measure, "2010-Q4", entry()).then().statusCode(201);
        assertThat(Planned.planning()
                        .get(URI.create(address).getPath())
                        .asString()
                        .replace("\r\n ", ""))
                .doesNotContain("documentation-" + measure + "-2010-Q4@")
                .contains("documentation-" + measure + "-2010-Q3@");
    }

    @Test
    void whatNeverRanIsNotDocumented() {
        String idea = Planned.created(provider(), Planned.measure());
        provider()
                .get(MEASURES + "/{id}/documentation", idea)
                .then()
                .statusCode(200)
                .body("items", empty());
        Documented.write(provider(), idea, "2010-Q4", null, entry()).then().statusCode(404);
    }

    private static String running(String title) {
        Map<String, Object> measure = Planned.measure();
        measure.put("title", title);
        String id = Planned.planned(measure);
        Planned.act(provider(), id, "start", "*", Map.of("startedOn", "2010-08-15"))
                .then()
                .statusCode(200);
        return id;
    }

    private static RequestSpecification list(RequestSpecification by, String word) {
        return by.queryParam("q", word);
    }

    private static ValidatableResponse only(String word, String parameter, String value) {
        return list(provider(), word)
                .queryParam(parameter, value)
                .get(DUE)
                .then()
                .statusCode(200);
    }
}
