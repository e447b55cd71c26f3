package de.ausgleich.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import de.ausgleich.access.BodyKind;
import de.ausgleich.access.Role;
import de.ausgleich.organisation.Bodies;
import de.ausgleich.privacy.WrittenLog;
import de.ausgleich.testing.As;
import de.ausgleich.testing.DatabaseUnderTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class CalendarResourceTest {

    private static final String PATH = "/api/v1/me/calendar";

    @Test
    void anAddressShowsWhatItsOwnerSees() {
        conference("calendar-near", "b1");
        conference("calendar-far", "b2");
        RequestSpecification owner = member("calendar-provider", "calendar-owner", BodyKind.WELFARE_PROVIDER);
        String near = meeting("calendar-near");
        String far = meeting("calendar-far");
        String address = make(owner);
        Response calendar = fetch(address);
        calendar.then()
                .statusCode(200)
                .contentType(startsWith("text/calendar"))
                .header("Cache-Control", equalTo("no-store"))
                .header("Content-Disposition", containsString("ausgleich.ics"))
                .header("RateLimit", notNullValue());
        assertThat(calendar.asString())
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains(near + "@ausgleich", "Tagesordnung:", "/konferenzen/calendar-near/sitzungen/")
                .doesNotContain(far, "Nur unter uns");
        As.nobody()
                .header("If-None-Match", calendar.header("ETag"))
                .get(URI.create(address).getPath())
                .then()
                .statusCode(304);
    }

    @Test
    void anAddressIsToldOnceReplacedAndRevoked() throws SQLException {
        RequestSpecification owner = member("calendar-once", "calendar-changer", BodyKind.WELFARE_PROVIDER);
        owner.get(PATH).then().statusCode(200).body("madeAt", nullValue());
        String first = make(owner);
        String secret = first.replaceAll(".*/|\\.ics", "");
        assertThat(secret).hasSizeGreaterThanOrEqualTo(43);
        assertThat(DatabaseUnderTest.ask(
                        "select r::text from ausgleich.calendar_address r where subject = 'calendar-changer'"))
                .hasSize(1)
                .noneMatch(row -> row.contains(secret));
        owner.get(PATH).then().body("madeAt", notNullValue(), "address", nullValue());
        String second = make(owner);
        fetch(first).then().statusCode(404);
        fetch(second).then().statusCode(200);
        owner.get("/api/v1/me/export").then().body("parts.calendarAddress", hasSize(1));
        owner.delete(PATH).then().statusCode(204);
        fetch(second)
                .then()
                .statusCode(404)
                .body("type", equalTo("urn:ausgleich:problem:calendar-unknown"))
                .body("detail", not(containsString(second.replaceAll(".*/", ""))));
        owner.get(PATH).then().body("madeAt", nullValue());
        owner.delete(PATH).then().statusCode(204);
    }

    @Test
    void whoeverLeavesABodyGetsItsMeetingsNoMore() {
        conference("calendar-left", "b3");
        Bodies.create("calendar-leaving", BodyKind.WELFARE_PROVIDER, "b3");
        String membership = Bodies.member("calendar-leaving", "calendar-leaver");
        String meeting = meeting("calendar-left");
        String address = make(As.person("calendar-leaver", Role.WELFARE_PROVIDER));
        assertThat(fetch(address).asString()).contains(meeting);
        As.role(Role.ADMINISTRATOR)
                .header("If-Match", "*")
                .contentType("application/json")
                .body("{\"reason\": \"ausgeschieden\"}")
                .post("/api/v1/memberships/{id}/end", membership)
                .then()
                .statusCode(200);
        within5Seconds(() -> assertThat(fetch(address).asString())
                .startsWith("BEGIN:VCALENDAR")
                .doesNotContain(meeting));
    }

    @Test
    void whoeverIsShutOutOrLostARoleGetsNothing() throws SQLException {
        String address = make(member("calendar-shut", "calendar-shut-out", BodyKind.WELFARE_PROVIDER));
        fetch(address).then().statusCode(200);
        DatabaseUnderTest.asOwner("insert into ausgleich.account (issuer, subject, refused_until)"
                + " values ('ausgleich', 'calendar-shut-out', now())");
        within5Seconds(() -> fetch(address).then().statusCode(404));
    }

    @Test
    void anErasedPersonsAddressIsGone() {
        String address = make(member("calendar-erased", "calendar-gone", BodyKind.WELFARE_PROVIDER));
        As.role(Role.ADMINISTRATOR)
                .contentType("application/json")
                .body("{\"purpose\": \"REQUEST_OF_THE_PERSON\", \"reason\": \"Antrag nach Artikel 17 DSGVO\"}")
                .post("/api/v1/people/calendar-gone/erasure")
                .then()
                .statusCode(200)
                .body("records.calendarAddress", equalTo(1));
        fetch(address).then().statusCode(404);
    }

    @Test
    void noAddressIsLoggedAndNoneCanBeGuessed() {
        WrittenLog log = new WrittenLog();
        log.open();
        try {
            String address = make(member("calendar-logged", "calendar-quiet", BodyKind.WELFARE_PROVIDER));
            fetch(address).then().statusCode(200);
            fetch("/api/v1/calendar/zqxzqx.ics").then().statusCode(404);
            fetch("/api/v1/calendar/" + "z".repeat(43) + ".ics").then().statusCode(404);
            fetch("/api/v1/calendar/zqx").then().statusCode(404);
            assertThat(log.text()).doesNotContain("zqxzqx", address.replaceAll(".*/|\\.ics", ""));
        } finally {
            log.close();
        }
        As.service("programme:read").post(PATH).then().statusCode(403);
        As.role(Role.ADMINISTRATOR).post(PATH).then().statusCode(403);
    }

    private static Response fetch(String address) {
        return As.nobody().get(URI.create(address).getPath());
    }

    private static String make(RequestSpecification owner) {
        return owner.post(PATH)
                .then()
                .statusCode(201)
                .header("Cache-Control", equalTo("no-store"))
                .body("address", startsWith("http"))
                .extract()
                .path("address");
    }

    private static void conference(String code, String district) {
        Bodies.create(code, BodyKind.CONFERENCE, district);
    }

    private static String meeting(String conference) {
        String meetings = "/api/v1/conferences/" + conference + "/meetings";
        String id = As.role(Role.SOCIAL_PLANNING)
                .contentType("application/json")
                .body("{\"date\": \"2011-02-01\", \"start\": \"18:00\", \"agenda\": [\"Begrüßung\"]}")
                .post(meetings)
                .path("id");
        As.role(Role.SOCIAL_PLANNING)
                .header("If-Match", "*")
                .contentType("application/json")
                .body(Map.of("minutes", "Nur unter uns"))
                .post(meetings + "/" + id + "/record")
                .then()
                .statusCode(200);
        return id;
    }

    private static RequestSpecification member(String body, String subject, BodyKind kind) {
        Bodies.create(body, kind, "b1");
        Bodies.member(body, subject);
        return As.person(subject, Role.WELFARE_PROVIDER);
    }

    /** As long as it may take until every instance knows. */
    private static void within5Seconds(Runnable holds) {
        Instant end = Instant.now().plus(Duration.ofSeconds(5));
        while (true) {
            try {
                holds.run();
                return;
            } catch (AssertionError notYet) {
                if (Instant.now().isAfter(end)) {
                    throw notYet;
                }
            }
        }
    }
}
