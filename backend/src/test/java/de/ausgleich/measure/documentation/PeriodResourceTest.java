package de.ausgleich.measure.documentation;

import static de.ausgleich.measure.Planned.council;
import static de.ausgleich.measure.Planned.housing;
import static de.ausgleich.measure.Planned.otherProvider;
import static de.ausgleich.measure.Planned.planning;
import static de.ausgleich.measure.Planned.provider;
import static de.ausgleich.measure.Planned.running;
import static de.ausgleich.measure.documentation.Documented.act;
import static de.ausgleich.measure.documentation.Documented.entry;
import static de.ausgleich.measure.documentation.Documented.path;
import static de.ausgleich.measure.documentation.Documented.target;
import static de.ausgleich.measure.documentation.Documented.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import de.ausgleich.access.Role;
import de.ausgleich.measure.Planned;
import de.ausgleich.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** Today is 15 February 2011. */
@QuarkusTest
class PeriodResourceTest {

    private static final String Q4 = "2010-Q4";

    @Test
    void periodsAreThereBeforeAnythingIsWritten() {
        String measure = running("2010-08-15");
        provider()
                .get(Planned.MEASURES + "/{id}/documentation", measure)
                .then()
                .statusCode(200)
                .body("measure", equalTo(measure))
                .body("items.period.code", hasItems("2010-Q3", Q4, "2011-Q1", "2012-Q1"))
                .body("items[0].period.from", equalTo("2010-08-15"), "items[0].period.due", equalTo("2010-10-28"))
                .body("items[-1].period.to", equalTo("2012-01-31"))
                .body(
                        "items.standing",
                        contains("OVERDUE", "OVERDUE", "OPEN", "UPCOMING", "UPCOMING", "UPCOMING", "UPCOMING"));
        provider()
                .get(path(measure, Q4))
                .then()
                .statusCode(200)
                .header("ETag", startsWith("\"0."))
                .body("daysOverdue", equalTo(18), "entry", nullValue(), "last", nullValue(), "version", equalTo(0))
                .body("may", containsInAnyOrder("WRITE", "SUBMIT"))
                .body("targets.name", contains("Kinder mit Förderbedarf"), "targets[0].last", nullValue());
        provider().get(path(measure, "2010-11")).then().statusCode(404);
        provider().get(path(measure, "2010-Q2")).then().statusCode(404);
    }

    @Test
    void anEntryIsWrittenSubmittedAndAccepted() {
        String measure = running("2010-08-15");
        String target = target(measure);
        Response begun = write(provider(), measure, Q4, null, entry(target, 40, 60));
        begun.then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .header("Location", org.hamcrest.Matchers.endsWith(path(measure, Q4)))
                .body("standing", equalTo("OVERDUE"), "hasDraft", equalTo(true))
                .body("entry.state", equalTo("DRAFT"), "entry.versionNumber", equalTo(1))
                .body("entry.cost", equalTo(1250.5f), "entry.reachedStatus", equalTo("AVAILABLE"));
        write(provider(), measure, Q4, null, entry()).then().statusCode(428);
        write(provider(), measure, Q4, "\"7\"", entry())
                .then()
                .statusCode(412)
                .body("current.entry.activities", equalTo("Drei Nachmittage in der Woche"));
        write(provider(), measure, Q4, "\"1\"", entry(target, 36, 60))
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"");
        act(provider(), measure, Q4, "submission", "\"2\"", null)
                .then()
                .statusCode(200)
                .body("standing", equalTo("SUBMITTED"), "may", contains("WITHDRAW"));
        write(provider(), measure, Q4, "\"3\"", entry())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ausgleich:problem:documentation-submitted"));
        act(provider(), measure, Q4, "acceptance", "\"3\"", null).then().statusCode(403);
        planning().get(path(measure, Q4)).then().body("may", containsInAnyOrder("WITHDRAW", "ACCEPT", "RETURN"));
        act(planning(), measure, Q4, "acceptance", "\"3\"", null)
                .then()
                .statusCode(200)
                .body("standing", equalTo("ACCEPTED"), "entry.acceptedAt", notNullValue());
        act(planning(), measure, Q4, "acceptance", "\"4\"", null)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ausgleich:problem:documentation-not-submitted"));
        provider()
                .queryParam("date", "2011-02-15")
                .get(Planned.MEASURES + "/{id}/attainment", measure)
                .then()
                .statusCode(200)
                .body("targets[0].reading.date", equalTo("2010-12-31"))
                .body("targets[0].reading.numerator", equalTo(36));
        provider()
                .get("/api/v1/history/documentation/{id}", measure)
                .then()
                .statusCode(200)
                .body("items.action", contains("accepted", "submitted", "changed", "created"));
        council().get("/api/v1/history/documentation/{id}", measure).then().statusCode(404);
        council()
                .get("/api/v1/history/measure/{id}", measure)
                .then()
                .statusCode(200)
                .body("items.action", not(hasItem("submitted")));
    }

    @Test
    void writtenAndSubmittedInOneGoAndSentTwiceItIsOneEntry() {
        String measure = running("2010-08-15");
        Map<String, Object> entry = entry();
        entry.put("submit", true);
        String key = UUID.randomUUID().toString();
        Response first = write(provider().header("Idempotency-Key", key), measure, Q4, null, entry);
        first.then().statusCode(201).body("standing", equalTo("SUBMITTED"));
        Response second = write(provider().header("Idempotency-Key", key), measure, Q4, null, entry);
        second.then().statusCode(201);
        assertThat(second.asString()).isEqualTo(first.asString());
        provider().get(path(measure, Q4)).then().body("version", equalTo(1));
        provider().get(path(measure, Q4) + "/versions").then().body("versionNumber", contains(1));
        entry.put("reached", 25);
        write(provider().header("Idempotency-Key", key), measure, Q4, null, entry)
                .then()
                .statusCode(422);
    }

    @Test
    void everyFaultIsNamed() {
        String measure = running("2010-08-15");
        String target = target(measure);
        Map<String, Object> wrong = new HashMap<>(Map.of(
                "submit",
                true,
                "output",
                -1,
                "cost",
                3.333,
                "values",
                List.of(
                        Map.of("target", UUID.randomUUID().toString(), "numerator", 1),
                        Map.of("target", target, "numerator", 61, "denominator", 60),
                        Map.of("target", target, "numerator", 2.5))));
        write(provider(), measure, Q4, null, wrong)
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "output",
                                "cost",
                                "activities",
                                "reached",
                                "values[0].target",
                                "values[1].numerator",
                                "values[2].target"));
        write(provider(), measure, Q4, null, Map.of("values", List.of(Map.of("target", target, "numerator", 2.5))))
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("values[0].numerator", "values[0].denominator"));
        Map<String, Object> endless =
                Map.of("target", target, "numerator", new BigDecimal("1E+200000"), "denominator", 60);
        write(provider(), measure, Q4, null, Map.of("values", List.of(endless)))
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("values[0].numerator"));
        write(provider(), measure, Q4, null, Map.of("names", "niemand")).then().statusCode(400);
        write(provider(), measure, Q4, null, Map.of()).then().statusCode(201);
        act(provider(), measure, Q4, "submission", "*", null)
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("activities", "reached", "cost"));
    }

    @Test
    void whatRunsIsWrittenAndNotSubmittedAndWhatIsAheadIsNotWritten() {
        String measure = running("2010-08-15");
        write(provider(), measure, "2011-Q1", null, entry())
                .then()
                .statusCode(201)
                .body("may", contains("WRITE", "DISCARD"));
        act(provider(), measure, "2011-Q1", "submission", "*", null)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ausgleich:problem:documentation-not-over"));
        write(provider(), measure, "2011-Q2", null, entry())
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ausgleich:problem:documentation-ahead"));
    }

    @Test
    void lastValuesAreFilledInAndUnchangedTakesThem() {
        String measure = running("2010-08-15");
        String target = target(measure);
        Documented.accepted(measure, "2010-Q3", entry(target, 45, 60));
        provider()
                .get(path(measure, Q4))
                .then()
                .body("last.period.code", equalTo("2010-Q3"), "last.content.reached", equalTo(24))
                .body("targets[0].last.numerator", equalTo(45), "targets[0].last.date", equalTo("2010-09-30"));
        Map<String, Object> unchanged = entry();
        unchanged.put("unchanged", true);
        write(provider(), measure, Q4, null, unchanged)
                .then()
                .statusCode(201)
                .body("entry.unchangedSince", equalTo("2010-Q3"), "entry.values.numerator", contains(45));
    }

    @Test
    void unchangedIsWhatHasTheFiguresOfThePeriodThatWasLastSubmitted() {
        String measure = running("2010-02-01");
        String target = target(measure);
        Documented.accepted(measure, "2010-Q2", entry(target, 45, 60));
        // Nothing was written of the third quarter: the second is what it was compared with.
        unchanged(measure, entry(target, 45, 60)).body("entry.unchangedSince", equalTo("2010-Q2"));
        Map<String, Object> sameInOtherWords = entry(target, 45, 60);
        sameInOtherWords.put("activities", "Wie zuvor");
        sameInOtherWords.put("cost", new BigDecimal("1250.5"));
        unchanged(measure, sameInOtherWords).body("entry.unchangedSince", equalTo("2010-Q2"));
        unchanged(measure, entry(target, 44, 60)).body("entry.unchangedSince", nullValue());
        for (String count : List.of("reached", "output", "cost")) {
            Map<String, Object> other = entry(target, 45, 60);
            other.put(count, 400);
            unchanged(measure, other).body("entry.unchangedSince", nullValue());
        }
        write(provider(), measure, Q4, "*", entry(target, 45, 60)).then().body("entry.unchangedSince", nullValue());
        // Of the first period there is nothing to compare with.
        Map<String, Object> first = entry();
        first.put("unchanged", true);
        write(provider(), measure, "2010-Q1", null, first)
                .then()
                .statusCode(201)
                .body("entry.unchangedSince", nullValue());
    }

    private static ValidatableResponse unchanged(String measure, Map<String, Object> entry) {
        entry.put("unchanged", true);
        return write(provider(), measure, Q4, "*", entry).then();
    }

    @Test
    void othersAreToldWhatWasAcceptedAndNoSmallNumber() {
        String measure = running("2010-08-15");
        Map<String, Object> few = entry();
        few.put("reached", 2);
        Documented.submitted(measure, Q4, few).then().statusCode(201);
        council().get(path(measure, Q4)).then().statusCode(404);
        council()
                .get(Planned.MEASURES + "/{id}/documentation", measure)
                .then()
                .statusCode(200)
                .body("items", empty());
        act(planning(), measure, Q4, "acceptance", "*", null).then().statusCode(200);
        Response seen = council().get(path(measure, Q4));
        seen.then()
                .statusCode(200)
                .body("entry.reached", nullValue(), "entry.reachedStatus", equalTo("SUPPRESSED"))
                .body("entry.output", equalTo(36), "entry.wentWell", equalTo("Die Eltern kommen mit"))
                .body("entry.wentBadly", nullValue(), "entry.deviation", nullValue(), "entry.cost", nullValue())
                .body("entry.values", empty(), "targets", empty(), "may", empty());
        assertThat(seen.asString()).doesNotContain("Raum ist zu klein", "1250");
        assertThat(council().get(path(measure, Q4) + "/versions").asString())
                .doesNotContain("Raum ist zu klein", "1250");
        provider().get(path(measure, Q4)).then().body("entry.reached", equalTo(2));
    }

    @Test
    void onlyWhoKeepsTheMeasureWrites() {
        String measure = running("2010-08-15");
        As.nobody().get(path(measure, Q4)).then().statusCode(401);
        write(housing(), measure, Q4, null, entry()).then().statusCode(403);
        write(council(), measure, Q4, null, entry()).then().statusCode(403);
        write(otherProvider(), measure, Q4, null, entry()).then().statusCode(404);
        otherProvider().get(path(measure, Q4)).then().statusCode(404);
        otherProvider()
                .get(Planned.MEASURES + "/{id}/documentation", measure)
                .then()
                .statusCode(404);
        As.service("programme:read").get(path(measure, Q4)).then().statusCode(404);
        Documented.accepted(measure, Q4, entry());
        As.service("programme:read")
                .get(path(measure, Q4))
                .then()
                .statusCode(200)
                .body("entry.cost", nullValue());
        String ofOthers = ofCaritas();
        Documented.accepted(ofOthers, Q4, entry());
        provider().get(path(ofOthers, Q4)).then().statusCode(200).body("entry.cost", nullValue());
        act(provider(), ofOthers, Q4, "correction", "*", null)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:ausgleich:problem:measure-not-yours"));
        As.person("nobody-there", Role.WELFARE_PROVIDER)
                .get(path(measure, Q4))
                .then()
                .statusCode(404);
    }

    /** In a district of the AWO's too. */
    private static String ofCaritas() {
        Map<String, Object> measure = Planned.measure();
        measure.put("organisation", "caritas");
        String id = Planned.created(planning(), measure);
        Planned.act(planning(), id, "targets", "*", Planned.outcome()).then().statusCode(201);
        Planned.act(planning(), id, "planning", "*", null).then().statusCode(200);
        Planned.act(planning(), id, "start", "*", Map.of("startedOn", "2010-08-15"))
                .then()
                .statusCode(200);
        return id;
    }
}
