package de.ausgleich.warning;

import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import de.ausgleich.access.Role;
import de.ausgleich.testing.As;
import de.ausgleich.testing.DatabaseUnderTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AnswerResourceTest {

    private static final String PATH = "/api/v1/warning-answers";
    private static final String SHOWN = "/api/v1/warnings?scheme=bielefeld-92&date=2010-12-31&indicator=sgb2-share";

    @Test
    void anAnswerIsShownWithItsWarningAndItsNoteToThoseWhoMayAnswer() {
        int open = shown(Role.SOCIAL_PLANNING, "69").extract().path("open");
        Response created = post(Role.STATISTICS_OFFICE, answer("69", "IN_HAND", "  Rückfrage läuft  "));
        created.then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("kind", equalTo("IN_HAND"), "note", equalTo("Rückfrage läuft"))
                .body("district.name", equalTo("Statistischer Bezirk 69"), "withdrawnAt", nullValue());
        String address = PATH + "/" + created.path("id");
        shown(Role.SOCIAL_PLANNING, "69")
                .body(of("69") + "answer.kind", equalTo("IN_HAND"))
                .body(of("69") + "answer.note", equalTo("Rückfrage läuft"), "open", equalTo(open - 1));
        shown(Role.COUNCIL, "69")
                .body(of("69") + "answer.kind", equalTo("IN_HAND"), of("69") + "answer.note", nullValue());
        post(Role.SOCIAL_PLANNING, answer("69", "DATA_ERROR", null))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ausgleich:problem:warning-answered"));
        As.role(Role.SOCIAL_PLANNING)
                .contentType("application/json")
                .header("If-Match", "\"1\"")
                .body(Map.of("kind", "KNOWN_CAUSE"))
                .put(address)
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("kind", equalTo("KNOWN_CAUSE"), "note", nullValue());
        withdraw(address, "\"1\"").then().statusCode(412);
        withdraw(address, null).then().statusCode(428);
        withdraw(address, "\"2\"").then().statusCode(200).body("withdrawnAt", notNullValue());
        withdraw(address, "\"3\"")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ausgleich:problem:warning-answer-withdrawn"));
        shown(Role.SOCIAL_PLANNING, "69").body(of("69") + "answer", nullValue(), "open", equalTo(open));
        As.role(Role.SOCIAL_PLANNING)
                .get(address)
                .then()
                .statusCode(200)
                .header("ETag", "\"3\"")
                .body("withdrawnAt", notNullValue());
        As.role(Role.SOCIAL_PLANNING)
                .get("/api/v1/history/warning-answer/" + created.path("id"))
                .then()
                .statusCode(200)
                .body("items", hasSize(3));
    }

    @Test
    void thatTheDataAreWrongIsAskedAgainWhenTheyArePublishedAnew() throws SQLException {
        String known = id(post(Role.SOCIAL_PLANNING, answer("69", "KNOWN_CAUSE", null)));
        int open = shown(Role.SOCIAL_PLANNING, "69").extract().path("open");
        givenBeforeTheData(known);
        shown(Role.SOCIAL_PLANNING, "69").body(of("69") + "revised", equalTo(false), "open", equalTo(open));
        withdraw(PATH + "/" + known, "*").then().statusCode(200);

        String wrong = id(post(Role.SOCIAL_PLANNING, answer("69", "DATA_ERROR", null)));
        shown(Role.SOCIAL_PLANNING, "69").body(of("69") + "revised", equalTo(false), "open", equalTo(open));
        givenBeforeTheData(wrong);
        shown(Role.SOCIAL_PLANNING, "69")
                .body(of("69") + "answer.kind", equalTo("DATA_ERROR"))
                .body(of("69") + "revised", equalTo(true), "open", equalTo(open + 1));
        As.role(Role.COUNCIL)
                .accept("text/csv")
                .get(SHOWN + "&district=69")
                .then()
                .body(containsString("Fehler in den Daten (die Daten wurden seitdem neu veröffentlicht)"));
        As.role(Role.SOCIAL_PLANNING)
                .contentType("application/json")
                .header("If-Match", "*")
                .body(Map.of("kind", "DATA_ERROR"))
                .put(PATH + "/" + wrong)
                .then()
                .statusCode(200);
        shown(Role.SOCIAL_PLANNING, "69").body(of("69") + "revised", equalTo(false), "open", equalTo(open));
        withdraw(PATH + "/" + wrong, "*").then().statusCode(200);
    }

    private static String id(Response created) {
        return created.then().statusCode(201).extract().path("id");
    }

    private static void givenBeforeTheData(String answer) throws SQLException {
        DatabaseUnderTest.asOwner(
                "update ausgleich.warning_answer set answered_at = '2000-01-01' where id = '" + answer + "'");
    }

    @Test
    void whereNothingStandsOutThereIsNothingToAnswer() {
        post(Role.SOCIAL_PLANNING, answer("01", "KNOWN_CAUSE", null))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ausgleich:problem:warning-none"));
        Map<String, Object> neverDelivered = answer("69", "KNOWN_CAUSE", null);
        neverDelivered.put("earlierDate", "2009-06-30");
        post(Role.SOCIAL_PLANNING, neverDelivered).then().statusCode(409);
    }

    @Test
    void everyFaultIsNamed() {
        Map<String, Object> wrong = answer("nowhere", "KNOWN_CAUSE", "x".repeat(2001));
        wrong.put("indicator", "no-such");
        wrong.remove("date");
        wrong.remove("kind");
        post(Role.SOCIAL_PLANNING, wrong)
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("indicator", "district", "date", "kind", "note"));
        post(Role.COUNCIL, answer("69", "IN_HAND", null)).then().statusCode(403);
        As.role(Role.SOCIAL_PLANNING)
                .get(PATH + "/00000000-0000-7000-8000-000000000000")
                .then()
                .statusCode(404);
    }

    private static Map<String, Object> answer(String district, String kind, @Nullable String note) {
        Map<String, Object> answer = new HashMap<>(Map.of(
                "indicator", "sgb2-share",
                "scheme", "bielefeld-92",
                "district", district,
                "earlierDate", "2009-12-31",
                "date", "2010-12-31",
                "kind", kind));
        if (note != null) {
            answer.put("note", note);
        }
        return answer;
    }

    private static Response post(Role role, Map<String, Object> answer) {
        return As.role(role).contentType("application/json").body(answer).post(PATH);
    }

    private static Response withdraw(String address, @Nullable String ifMatch) {
        var request = As.role(Role.SOCIAL_PLANNING);
        return (ifMatch == null ? request : request.header("If-Match", ifMatch)).post(address + "/withdrawal");
    }

    private static ValidatableResponse shown(Role role, String district) {
        return As.role(role).get(SHOWN + "&district=" + district).then().statusCode(200);
    }

    private static String of(String district) {
        return "items.find { it.change.district.code == '" + district + "' }.";
    }
}
