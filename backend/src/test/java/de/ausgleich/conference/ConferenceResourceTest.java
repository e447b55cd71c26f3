package de.ausgleich.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import de.ausgleich.access.BodyKind;
import de.ausgleich.access.Role;
import de.ausgleich.organisation.Bodies;
import de.ausgleich.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Two conferences in made-up districts: north with the school and the member "inside", south without anybody. */
@QuarkusTest
class ConferenceResourceTest {

    private static final String PATH = "/api/v1/conferences/";
    private static final String NORTH = "conference-north";
    private static final String MEETINGS = PATH + NORTH + "/meetings";

    @BeforeEach
    void bodies() {
        Bodies.create(NORTH, BodyKind.CONFERENCE, "b1");
        Bodies.create("conference-south", BodyKind.CONFERENCE, "b2");
        Bodies.create("inside", BodyKind.WELFARE_PROVIDER, "b3");
        Bodies.create("near", BodyKind.WELFARE_PROVIDER, "b1");
        Map.of("chair", NORTH, "southerner", "conference-south", "member-inside", "inside", "member-near", "near")
                .forEach((subject, body) -> {
                    int memberships = As.role(Role.ADMINISTRATOR)
                            .queryParam("subject", subject)
                            .get("/api/v1/memberships")
                            .path("total");
                    if (memberships == 0) {
                        Bodies.member(body, subject);
                    }
                });
    }

    @Test
    void aConferenceIsSeenByItsDistrictsAndByItsMembers() {
        members(planning(), Map.of("organisation", "inside", "from", "2005-01-01"))
                .then()
                .statusCode(200);
        chair().get(PATH + NORTH)
                .then()
                .statusCode(200)
                .body("name", equalTo(NORTH), "insider", equalTo(true), "editable", equalTo(true))
                .body("contact.email", equalTo("buero@example.org"))
                .body("members.name", contains("inside"), "members.organisation", contains("inside"));
        inside().get(PATH + NORTH).then().statusCode(200).body("insider", equalTo(true), "editable", equalTo(false));
        near().get(PATH + NORTH).then().statusCode(200).body("insider", equalTo(false), "editable", equalTo(false));
        As.role(Role.COUNCIL).get(PATH + NORTH).then().statusCode(200).body("insider", equalTo(false));
        southerner().get(PATH + NORTH).then().statusCode(404);
        southerner().get(MEETINGS).then().statusCode(404);
        southerner()
                .get("/api/v1/conferences?size=500")
                .then()
                .body("items.code", hasItem("conference-south"), "items.code", not(hasItem(NORTH)));
        near().get("/api/v1/conferences?own=true").then().body("items.code", not(hasItem(NORTH)));
        inside().get("/api/v1/conferences?own=true").then().body("items.code", contains(NORTH));
        // Whose membership has ended is outside again.
        members(planning(), Map.of("organisation", "inside", "from", "2005-01-01", "to", "2009-12-31"))
                .then()
                .statusCode(200);
        inside().get(PATH + NORTH).then().statusCode(404);
    }

    @Test
    void otherSystemsAreToldNoPerson() {
        As.service("programme:read")
                .get(PATH + "stadtteilkonferenz-sieker")
                .then()
                .statusCode(200)
                .body("contact.person", nullValue(), "contact.email", notNullValue(), "insider", equalTo(false));
    }

    @Test
    void conferencesAreFoundByNameDistrictAndArea() {
        planning()
                .get("/api/v1/conferences?area=sieker&active=true")
                .then()
                .statusCode(200)
                .body("items.code", contains("stadtteilkonferenz-sieker"))
                .body("items[0].districts.code", contains("04", "14", "78"));
        planning().get("/api/v1/conferences?area=baumheide").then().body("total", equalTo(0));
        planning().get("/api/v1/conferences?area=nowhere").then().statusCode(404);
        planning().get("/api/v1/conferences?q=SIEKER&district=78").then().body("total", equalTo(1));
        planning().get("/api/v1/conferences?sort=weather").then().statusCode(400);
    }

    @Test
    void areasWithoutAConferenceAreFound() {
        planning()
                .get("/api/v1/programme-areas?finding=NO_CONFERENCE")
                .then()
                .statusCode(200)
                .body("items.code", hasItem("baumheide"), "items.code", not(hasItem("sieker")))
                .body("items.findings.type.flatten()", everyItem(equalTo("NO_CONFERENCE")));
    }

    @Test
    void onlyTheConferenceAndThePlanningKeepIt() {
        near().header("If-Match", "*")
                .contentType("application/json")
                .body(Map.of("members", List.of()))
                .put(PATH + NORTH + "/members")
                .then()
                .statusCode(403);
        southerner()
                .contentType("application/json")
                .body(plan(Map.of()))
                .post(MEETINGS)
                .then()
                .statusCode(404);
        // Of the same district, but not of this conference.
        Bodies.create("conference-north-too", BodyKind.CONFERENCE, "b1");
        if (As.person("neighbour", Role.DISTRICT_CONFERENCE).get(PATH + NORTH).statusCode() == 404) {
            Bodies.member("conference-north-too", "neighbour");
        }
        As.person("neighbour", Role.DISTRICT_CONFERENCE)
                .contentType("application/json")
                .body(plan(Map.of()))
                .post(MEETINGS)
                .then()
                .statusCode(403)
                .body("type", equalTo("urn:ausgleich:problem:conference-of-others"));
        planning()
                .contentType("application/json")
                .body(plan(Map.of()))
                .post(MEETINGS)
                .then()
                .statusCode(201);
    }

    @Test
    void everyFaultOfTheMembersIsNamed() {
        chair().header("If-Match", "*")
                .contentType("application/json")
                .body(Map.of(
                        "members",
                        List.of(
                                Map.of("from", "2008-01-01"),
                                Map.of("organisation", "nowhere", "from", "2008-01-01"),
                                Map.of("organisation", "conference-south", "from", "2008-01-01"),
                                Map.of("name", "Schule", "from", "2008-01-01", "to", "2007-01-01"),
                                Map.of("name", "Pfarrei", "from", "2008-01-01"),
                                Map.of("name", "pfarrei", "from", "2009-01-01"),
                                Map.of("id", UUID.randomUUID(), "name", "Verein", "from", "2009-01-01"))))
                .put(PATH + NORTH + "/members")
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "members[0].name",
                                "members[1].organisation",
                                "members[2].organisation",
                                "members[3].to",
                                "members[5].from",
                                "members[6].id"));
        chair().contentType("application/json")
                .body(Map.of("members", List.of()))
                .put(PATH + NORTH + "/members")
                .then()
                .statusCode(428);
        chair().header("If-Match", "\"99999\"")
                .contentType("application/json")
                .body(Map.of("members", List.of()))
                .put(PATH + NORTH + "/members")
                .then()
                .statusCode(412)
                .body("current.code", equalTo(NORTH));
    }

    @Test
    void aMeetingIsPlannedHeldAndReadByThoseWhoMay() {
        Response members = members(
                planning(),
                Map.of("organisation", "inside", "from", "2005-01-01"),
                Map.of("name", "Grundschule", "from", "2005-01-01"));
        String school = members.path("members.find { it.name == 'Grundschule' }.id");
        String provider = members.path("members.find { it.name == 'inside' }.id");
        String id = chair().contentType("application/json")
                .body(plan(Map.of("agenda", List.of("Begrüßung", "Spielplatz"), "place", "Pfarrsaal")))
                .post(MEETINGS)
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"1\""))
                .body("state", equalTo("PLANNED"), "overdue", equalTo(true), "minutes", nullValue())
                .body("conference.code", equalTo(NORTH))
                .extract()
                .path("id");
        Map<String, Object> record = Map.of(
                "attendance",
                List.of(
                        Map.of("member", school, "presence", "PRESENT"),
                        Map.of("member", provider, "presence", "EXCUSED")),
                "guests",
                4,
                "minutes",
                "Nur unter uns gesagt",
                "results",
                List.of("Der Spielplatz wird begangen."));
        act(near(), id, "record", "\"1\"", record).then().statusCode(403);
        act(chair(), id, "record", "\"1\"", record)
                .then()
                .statusCode(200)
                .body("state", equalTo("HELD"), "overdue", equalTo(false), "minutes.guests", equalTo(4))
                .body("minutes.attendance.name", contains("Grundschule", "inside"))
                .body("minutes.attendance.presence", contains("PRESENT", "EXCUSED"));
        inside().get(MEETINGS + "/" + id).then().body("minutes.text", equalTo("Nur unter uns gesagt"));
        for (RequestSpecification outside : List.of(near(), As.role(Role.COUNCIL), As.role(Role.STATISTICS_OFFICE))) {
            String seen = outside.get(MEETINGS + "/" + id)
                    .then()
                    .statusCode(200)
                    .body("results", contains("Der Spielplatz wird begangen."), "minutes", nullValue())
                    .extract()
                    .asString();
            assertThat(seen).doesNotContain("unter uns");
        }
        near().get(MEETINGS + "?state=HELD&size=500").then().body("items.minutes", everyItem(nullValue()));
        // What is corrected needs the state it was meant for; a member in minutes stays.
        act(chair(), id, "record", "\"1\"", record).then().statusCode(412).body("current.version", equalTo(2));
        act(chair(), id, "cancellation", "\"2\"", Map.of("reason", "Zu spät"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ausgleich:problem:meeting-not-planned"));
        members(planning(), Map.of("organisation", "inside", "from", "2005-01-01"))
                .then()
                .statusCode(409)
                .body("detail", containsString("entfernen"));
        chair().get(PATH + NORTH).then().body("lastHeld", equalTo("2011-02-01"));
    }

    /** What is recorded of a meeting stays true: its members were members on its day. */
    @Test
    void whoIsRecordedAtAMeetingWasAMemberOnItsDay() {
        Bodies.create("conference-east", BodyKind.CONFERENCE, "b3");
        String club = ofEast(Map.of("name", "Sportverein", "from", "2005-01-01", "to", "2011-02-10"))
                .then()
                .statusCode(200)
                .extract()
                .path("members[0].id");
        String meeting = PATH + "conference-east/meetings";
        String id = planning()
                .contentType("application/json")
                .body(plan(Map.of()))
                .post(meeting)
                .path("id");
        kept("*", Map.of("attendance", List.of(Map.of("member", club, "presence", "PRESENT"))))
                .post(meeting + "/" + id + "/record")
                .then()
                .statusCode(200);

        ofEast(Map.of("id", club, "name", "Sportverein", "from", "2011-02-02"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ausgleich:problem:conference-member-attended"))
                .body("title", containsString("„Sportverein“ steht im Protokoll vom "));
        ofEast(Map.of("id", club, "name", "Sportverein", "from", "2005-01-01", "to", "2011-01-31"))
                .then()
                .statusCode(409);
        ofEast(Map.of("id", club, "name", "Sportverein", "from", "2011-02-01", "to", "2011-02-01"))
                .then()
                .statusCode(200);
        kept("*", plan(Map.of("date", "2011-02-02")))
                .put(meeting + "/" + id)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ausgleich:problem:meeting-member-then"))
                .body("title", containsString("„Sportverein“ war am "));
        kept("*", plan(Map.of("place", "Halle"))).put(meeting + "/" + id).then().statusCode(200);
    }

    @Test
    void noEntryOfAMemberIsNamedTwice() {
        Bodies.create("conference-west", BodyKind.CONFERENCE, "b3");
        String members = PATH + "conference-west/members";
        Map<String, Object> chess = Map.of("name", "Schachkreis", "from", "2005-01-01", "to", "2005-12-31");
        String id = kept("*", Map.of("members", List.of(chess))).put(members).path("members[0].id");
        Map<String, Object> once = Map.of("id", id, "name", "Schachkreis", "from", "2005-01-01", "to", "2005-12-31");
        Map<String, Object> again = Map.of("id", id, "name", "Schachkreis", "from", "2006-01-01", "to", "2006-12-31");
        kept("*", Map.of("members", List.of(once, again)))
                .put(members)
                .then()
                .statusCode(400)
                .body("violations.field", contains("members[1].id"));
    }

    private static Response ofEast(Map<String, Object> member) {
        return kept("*", Map.of("members", List.of(member))).put(PATH + "conference-east/members");
    }

    private static RequestSpecification kept(String tag, Object body) {
        return planning()
                .header("If-Match", tag)
                .contentType("application/json")
                .body(body);
    }

    @Test
    void theNextMeetingIsTheFirstThatIsPlanned() {
        String sooner = meeting(Map.of("date", "2011-03-01"));
        meeting(Map.of("date", "2011-04-01"));
        chair().get(PATH + NORTH).then().body("next.id", equalTo(sooner), "next.date", equalTo("2011-03-01"));
        act(chair(), sooner, "cancellation", "\"1\"", Map.of("reason", " "))
                .then()
                .statusCode(400);
        act(chair(), sooner, "cancellation", "\"1\"", Map.of("reason", "Der Saal ist belegt"))
                .then()
                .statusCode(200)
                .body("state", equalTo("CANCELLED"), "cancelledBecause", equalTo("Der Saal ist belegt"));
        chair().get(PATH + NORTH).then().body("next.date", equalTo("2011-04-01"));
        change(sooner, "\"2\"", plan(Map.of())).then().statusCode(409);
    }

    @Test
    void everyFaultOfAMeetingIsNamed() {
        chair().contentType("application/json")
                .body(plan(Map.of(
                        "date", "1990-01-01", "start", "18 Uhr", "end", "25:00", "agenda", List.of("Begrüßung", " "))))
                .post(MEETINGS)
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("date", "start", "end", "agenda[1]"));
        chair().contentType("application/json")
                .body(plan(Map.of("end", "17:00")))
                .post(MEETINGS)
                .then()
                .body("violations.field", contains("end"));
        chair().contentType("application/json")
                .body("{}")
                .post(MEETINGS)
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("date", "start"));
        String ahead = meeting(Map.of("date", "2011-05-01"));
        act(chair(), ahead, "record", "\"1\"", Map.of()).then().statusCode(409);
        String past = meeting(Map.of());
        act(
                        chair(),
                        past,
                        "record",
                        "\"1\"",
                        Map.of(
                                "attendance",
                                List.of(Map.of("member", UUID.randomUUID(), "presence", "MAYBE")),
                                "guests",
                                -1))
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder("attendance[0].member", "attendance[0].presence", "guests"));
        change(past, null, plan(Map.of())).then().statusCode(428);
        change(past, "\"1\"", plan(Map.of("place", "Hof")))
                .then()
                .statusCode(200)
                .body("place", equalTo("Hof"), "version", equalTo(2));
        act(chair(), ahead, "cancellation", "*", Map.of("reason", "Probe"));
    }

    @Test
    void theTrailKeepsNoText() {
        String id = meeting(Map.of("agenda", List.of("Frau Beispiel berichtet")));
        act(chair(), id, "record", "\"1\"", Map.of("minutes", "Frau Beispiel sagt", "results", List.of("Beispiel")))
                .then()
                .statusCode(200);
        String kept = As.role(Role.ADMINISTRATOR)
                .get("/api/v1/audit-events?objectType=meeting&objectId=" + id)
                .then()
                .body("items.action", containsInAnyOrder("created", "recorded"))
                .extract()
                .asString();
        for (String entry : As.role(Role.ADMINISTRATOR)
                .get("/api/v1/audit-events?objectType=meeting&objectId=" + id)
                .<List<String>>path("items.id")) {
            kept += As.role(Role.ADMINISTRATOR)
                    .get("/api/v1/audit-events/" + entry)
                    .asString();
        }
        assertThat(kept).contains("\"results\":1").doesNotContain("Beispiel");
        chair().get("/api/v1/history/meeting/" + id).then().statusCode(200).body("total", equalTo(2));
        near().get("/api/v1/history/meeting/" + id).then().statusCode(404);
        southerner().get("/api/v1/history/meeting/" + id).then().statusCode(404);
        southerner().get("/api/v1/history/conference/" + NORTH).then().statusCode(404);
    }

    /** All members; those that are there already keep their identifiers. */
    private static Response members(RequestSpecification by, Map<?, ?>... wanted) {
        List<Map<String, Object>> known = planning().get(PATH + NORTH).path("members");
        List<Map<String, Object>> all = new ArrayList<>();
        for (Map<?, ?> each : wanted) {
            Map<String, Object> entry = new HashMap<>();
            each.forEach((key, value) -> entry.put((String) key, value));
            known.stream()
                    .filter(member -> each.containsKey("organisation")
                            ? Objects.equals(each.get("organisation"), member.get("organisation"))
                            : Objects.equals(each.get("name"), member.get("name")))
                    .findFirst()
                    .ifPresent(member -> entry.put("id", member.get("id")));
            all.add(entry);
        }
        return by.header("If-Match", "*")
                .contentType("application/json")
                .body(Map.of("members", all))
                .put(PATH + NORTH + "/members");
    }

    private static String meeting(Map<String, Object> other) {
        return chair().contentType("application/json")
                .body(plan(other))
                .post(MEETINGS)
                .path("id");
    }

    private static Response change(String id, @Nullable String tag, Object body) {
        RequestSpecification request = tag == null ? chair() : chair().header("If-Match", tag);
        return request.contentType("application/json").body(body).put(MEETINGS + "/" + id);
    }

    private static Response act(RequestSpecification by, String id, String what, String tag, Object body) {
        return by.header("If-Match", tag)
                .contentType("application/json")
                .body(body)
                .post(MEETINGS + "/" + id + "/" + what);
    }

    private static Map<String, Object> plan(Map<String, Object> other) {
        Map<String, Object> plan = new HashMap<>(Map.of("date", "2011-02-01", "start", "18:00"));
        plan.putAll(other);
        return plan;
    }

    private static RequestSpecification planning() {
        return As.role(Role.SOCIAL_PLANNING);
    }

    private static RequestSpecification chair() {
        return As.person("chair", Role.DISTRICT_CONFERENCE);
    }

    private static RequestSpecification southerner() {
        return As.person("southerner", Role.DISTRICT_CONFERENCE);
    }

    private static RequestSpecification inside() {
        return As.person("member-inside", Role.WELFARE_PROVIDER);
    }

    private static RequestSpecification near() {
        return As.person("member-near", Role.WELFARE_PROVIDER);
    }
}
