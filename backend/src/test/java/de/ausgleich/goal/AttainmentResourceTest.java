package de.ausgleich.goal;

import static de.ausgleich.goal.Aimed.agreed;
import static de.ausgleich.goal.Aimed.attainment;
import static de.ausgleich.goal.Aimed.families;
import static de.ausgleich.goal.Aimed.metric;
import static de.ausgleich.goal.Aimed.own;
import static de.ausgleich.goal.Aimed.read;
import static de.ausgleich.goal.Written.GOALS;
import static de.ausgleich.goal.Written.act;
import static de.ausgleich.goal.Written.council;
import static de.ausgleich.goal.Written.planning;
import static de.ausgleich.goal.Written.provider;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import de.ausgleich.testing.Delivered;
import io.quarkus.test.junit.QuarkusTest;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Attainment over HTTP: the cases of docs/methods/attainment.md. */
@QuarkusTest
class AttainmentResourceTest {

    @Test
    void ofDuerkoppSevenEighthsOfTheWayAreGoneAtTheEndOf2010() {
        String goal = agreed("duerkopp", families());
        attainment(council(), goal, "2010-12-31")
                .then()
                .statusCode(200)
                .body("state", equalTo("AGREED"), "frozenAt", notNullValue())
                .body("targets[0].baseline.value", equalTo(48), "targets[0].baseline.date", equalTo("2007-12-31"))
                .body("targets[0].baseline.publishedAt", notNullValue())
                .body("targets[0].target.value", equalTo(38), "targets[0].target.date", equalTo("2010-12-31"))
                .body("targets[0].target.cases", equalTo(44), "targets[0].target.counted", equalTo("Haushalte"))
                .body("targets[0].reading.date", equalTo("2010-12-31"), "targets[0].reading.numerator", equalTo(47))
                .body("targets[0].state", equalTo("MISSED"), "targets[0].display", equalTo("78 %"))
                .body(
                        "targets[0].sentence",
                        equalTo(
                                "Von 48,0 auf 40,2 %; Ziel 38,0 %; 78 % des Weges. Bei 117 Haushalten wären es höchstens 44."))
                .body("targets[0].readings.date", contains("2007-12-31", "2008-12-31", "2009-12-31", "2010-12-31"))
                .body("targets[0].readings[0].city", notNullValue())
                .body("targets[0].path.day", contains("2007-12-31", "2010-12-31"))
                .body("targets[0].revised", nullValue(), "targets[0].fictitious", equalTo(true));
        // (48 − 4700/117) / (48 − 38) × 100
        assertThat(attainment(council(), goal, "2010-12-31").jsonPath().getDouble("targets[0].attainment"))
                .isCloseTo((48 - 4700.0 / 117) * 10, within(1e-5));
        council()
                .header("Accept-Language", "en")
                .queryParam("date", "2010-12-31")
                .get(GOALS + "/{id}/attainment", goal)
                .then()
                .body(
                        "targets[0].sentence",
                        equalTo(
                                "From 48.0 to 40.2%; target 38.0%; 78% of the way. Of 117 households it would be 44 at most."));
    }

    /** Falls from 60 of 125, which is 48 %, by 10 points until 31.12.2010. */
    @ParameterizedTest(name = "{0}")
    @CsvSource(
            nullValues = "-",
            delimiter = '|',
            value = {
                "on the way             | 2009-12-31 | 47 | 2010-06-30 | ON_TRACK      | 78 %",
                "behind                 | 2009-12-31 | 50 | 2010-06-30 | BEHIND        | 53 %",
                "overshoot              | 2009-12-31 | 40 | 2010-06-30 | ACHIEVED      | 138 %",
                "worse                  | 2009-12-31 | 60 | 2010-06-30 | WORSENED      | -33 %",
                "no reading             | -          | 0  | 2010-06-30 | NO_DATA       | -",
                "at the due date        | 2010-12-31 | 47 | 2011-01-31 | MISSED        | 78 %",
                "after the due date     | 2011-01-31 | 47 | 2011-02-01 | MISSED        | 78 %",
                "reached after the date | 2011-01-31 | 44 | 2011-02-01 | ACHIEVED      | 104 %",
                "older reading alone    | 2009-12-31 | 47 | 2011-02-01 | AWAITING_DATA | 78 %",
                "due without reading    | -          | 0  | 2011-02-01 | AWAITING_DATA | -",
                "not read yet then      | 2010-12-31 | 47 | 2010-06-30 | NO_DATA       | -"
            })
    void eachCaseHasItsState(String name, String day, int numerator, String date, String state, String display) {
        String goal = agreed("sieker", own());
        if (day != null) {
            read(provider(), goal, target(goal), day, numerator, 117).then().statusCode(200);
        }
        attainment(provider(), goal, date)
                .then()
                .statusCode(200)
                .body("targets[0].state", equalTo(state), "targets[0].display", equalTo(display))
                .body("targets[0].sentence", containsString("48,0"));
    }

    @Test
    void whereTheTargetIsTheBaselineThereIsNoWay() {
        Map<String, Object> same = own();
        same.put("kind", "VALUE");
        same.put("amount", 48);
        String goal = agreed("sieker", same);
        read(planning(), goal, target(goal), "2009-12-31", 47, 117).then().statusCode(200);
        attainment(provider(), goal, "2010-06-30")
                .then()
                .body("targets[0].state", equalTo("ACHIEVED"), "targets[0].attainment", nullValue())
                .body("targets[0].sentence", startsWith("Von 48,0 auf 40,2 %; Ziel 48,0 %."));
    }

    @Test
    void whatIsToBeHeldIsHeldOrLeft() {
        Map<String, Object> hold = own();
        hold.put("kind", "HOLD");
        hold.remove("direction");
        hold.put("amount", 5);
        String goal = agreed("sieker", hold);
        read(provider(), goal, target(goal), "2008-12-31", 55, 117).then().statusCode(200);
        attainment(provider(), goal, "2009-06-30").then().body("targets[0].state", equalTo("HELD"));
        read(provider(), goal, target(goal), "2009-12-31", 47, 117).then().statusCode(200);
        attainment(provider(), goal, "2010-06-30")
                .then()
                .body("targets[0].state", equalTo("LEFT"), "targets[0].attainment", nullValue())
                .body("targets[0].sentence", containsString("außerhalb"));
        attainment(provider(), goal, "2011-02-15")
                .then()
                .body("targets[0].state", equalTo("AWAITING_DATA"))
                .body("targets[0].sentence", containsString("(± 5,0); außerhalb."));
    }

    @Test
    void smallCountsStayWithWhoCountsAndThePlanning() {
        Map<String, Object> none = own();
        none.put("kind", "NONE");
        none.remove("amount");
        none.put("metric", metric(12, 31));
        String goal = agreed("sieker", none);
        String target = target(goal);
        read(provider(), goal, target, "2009-12-31", 2, 31).then().statusCode(200);
        attainment(provider(), goal, "2010-06-30")
                .then()
                .body("targets[0].state", equalTo("ON_TRACK"), "targets[0].reading.numerator", equalTo(2))
                .body("targets[0].target.value", equalTo(0));
        attainment(planning(), goal, "2010-06-30").then().body("targets[0].reading.numerator", equalTo(2));
        attainment(council(), goal, "2010-06-30")
                .then()
                .body("targets[0].state", equalTo("SUPPRESSED"), "targets[0].attainment", nullValue())
                .body("targets[0].reading.status", equalTo("SUPPRESSED"), "targets[0].reading.value", nullValue())
                .body("targets[0].readings[-1].numerator", nullValue())
                .body("targets[0].sentence", containsString("vertraulich"));
        attainment(council(), goal, "2009-06-30").then().body("targets[0].state", equalTo("NO_DATA"));
        read(provider(), goal, target, "2010-12-31", 0, 31).then().statusCode(200);
        attainment(council(), goal, "2010-12-31")
                .then()
                .body("targets[0].state", equalTo("ACHIEVED"), "targets[0].display", equalTo("100 %"));
        String trail = planning()
                .queryParam("objectType", "goal")
                .queryParam("objectId", goal)
                .queryParam("action", "reading-entered")
                .get("/api/v1/audit-events")
                .asString();
        assertThat(trail).contains("\"small\":true").doesNotContain("\"numerator\":2,");
    }

    @Test
    void aSmallBaselineHidesAllThatWouldFollow() {
        Map<String, Object> few = own();
        few.put("kind", "NONE");
        few.remove("amount");
        few.put("metric", metric(2, 31));
        String goal = agreed("sieker", few);
        read(provider(), goal, target(goal), "2009-12-31", 0, 31).then().statusCode(200);
        attainment(provider(), goal, "2010-06-30").then().body("targets[0].state", equalTo("ACHIEVED"));
        attainment(council(), goal, "2010-06-30")
                .then()
                .body("targets[0].state", equalTo("SUPPRESSED"), "targets[0].baseline.value", nullValue())
                .body("targets[0].target.value", nullValue(), "targets[0].attainment", nullValue());
        council()
                .get(GOALS + "/{id}", goal)
                .then()
                .body("targets[0].metric.status", equalTo("SUPPRESSED"))
                .body("targets[0].metric.baselineNumerator", nullValue());
    }

    @Test
    void theBaselineStaysWhenTheCountsAreRevised() {
        String goal = agreed("duerkopp", families());
        String delivery = Delivered.table(
                        "bundesagentur",
                        "2007-12-31",
                        "variable;reference_date;district_code;value",
                        "sgb2_benefit_units_2plus_children;2007-12-31;04;55")
                .jsonPath()
                .getString("id");
        try {
            Delivered.publish(delivery).then().statusCode(200);
            attainment(planning(), goal, "2010-12-31")
                    .then()
                    .body("targets[0].baseline.display", equalTo("48,0 %"), "targets[0].display", equalTo("78 %"))
                    .body("targets[0].revised.display", equalTo("44,0 %"))
                    .body("targets[0].sentence", containsString("heute mit 44,0 % angegeben"));
        } finally {
            Delivered.withdraw(delivery);
        }
        attainment(planning(), goal, "2010-12-31").then().body("targets[0].revised", nullValue());
    }

    @Test
    void aThirdOfACountIsAThird() {
        Map<String, Object> third = families();
        third.put("indicator", "youth-court-proceedings");
        third.put("kind", "FRACTION");
        third.remove("amount");
        third.put("numerator", 1);
        third.put("denominator", 3);
        String goal = agreed("duerkopp", third);
        // 17 proceedings in 2007, 13 in 2010: (17 − 13) / (17 / 3) × 100
        var targets = attainment(planning(), goal, "2010-12-31").jsonPath();
        assertThat(targets.getDouble("targets[0].target.value")).isCloseTo(17 * 2 / 3.0, within(1e-5));
        assertThat(targets.getDouble("targets[0].attainment")).isCloseTo(1200 / 17.0, within(1e-5));
        assertThat(targets.getString("targets[0].sentence"))
                .isEqualTo("Von 17 auf 13 Verfahren; Ziel höchstens 11 Verfahren; 71 % des Weges.");
    }

    @Test
    void aGoalThatIsNotInSightHasNoAttainment() {
        String goal = Written.draft(planning(), "sieker");
        attainment(provider(), goal, "2010-12-31").then().statusCode(404);
        attainment(planning(), goal, "2010-12-31").then().statusCode(200).body("targets", hasSize(0));
        council()
                .queryParam("date", "gestern")
                .get(GOALS + "/{id}/attainment", goal)
                .then()
                .statusCode(400);
        act(planning(), goal, "proposal", "*", null).then().body("id", not(nullValue()));
    }

    private static String target(String goal) {
        return planning().get(GOALS + "/{id}", goal).path("targets[0].id");
    }
}
