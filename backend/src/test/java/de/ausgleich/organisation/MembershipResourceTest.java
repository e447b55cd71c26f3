package de.ausgleich.organisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import de.ausgleich.access.BodyKind;
import de.ausgleich.access.Role;
import de.ausgleich.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MembershipResourceTest {

    @Test
    void aMembershipIsGrantedChangedAndEnded() {
        Bodies.create("member-life", BodyKind.WELFARE_PROVIDER, "b1");
        String id = Bodies.grant(Bodies.administration(), "member-life", "member-of-life")
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("organisation.code", equalTo("member-life"), "from", equalTo("2011-02-15"), "to", nullValue())
                .body("grantedBy.role", equalTo("administrator"), "ended", nullValue())
                .extract()
                .path("id");
        Bodies.administration()
                .header("If-Match", "\"1\"")
                .contentType("application/json")
                .body("{\"function\": \"Beratung\", \"from\": \"2010-01-01\", \"to\": \"2011-12-31\"}")
                .put(Bodies.MEMBERSHIPS + "/{id}", id)
                .then()
                .statusCode(200)
                .body("function", equalTo("Beratung"), "to", equalTo("2011-12-31"), "version", equalTo(2));
        Bodies.end(id)
                .statusCode(200)
                .body("ended.at", notNullValue(), "ended.reason", equalTo("ausgeschieden"), "version", equalTo(3));
        Bodies.end(id).statusCode(409).body("type", equalTo("urn:ausgleich:problem:membership-over"));
        members("member-life", true).body("items", empty());
        members("member-life", false).body("items.id", contains(id));
    }

    @Test
    void whoIsInCannotBeTakenInTwiceButComeBack() {
        Bodies.create("member-twice", BodyKind.WELFARE_PROVIDER, "b1");
        String id = Bodies.member("member-twice", "twice");
        Bodies.grant(Bodies.administration(), "member-twice", "twice")
                .statusCode(409)
                .body("type", equalTo("urn:ausgleich:problem:member-already"));
        Bodies.end(id).statusCode(200);
        Bodies.member("member-twice", "twice");
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        Bodies.administration()
                .contentType("application/json")
                .body(
                        "{\"organisation\": \"nowhere\", \"subject\": \" \", \"from\": \"2011-01-02\", \"to\": \"2011-01-01\"}")
                .post(Bodies.MEMBERSHIPS)
                .then()
                .statusCode(400)
                .body("violations.field", containsInAnyOrder("organisation", "subject", "to"));
    }

    @Test
    void theStateMustBeNamed() {
        Bodies.create("member-state", BodyKind.OTHER);
        String id = Bodies.member("member-state", "stated");
        Bodies.administration()
                .contentType("application/json")
                .body("{}")
                .post(Bodies.MEMBERSHIPS + "/{id}/end", id)
                .then()
                .statusCode(428);
        Bodies.administration()
                .header("If-Match", "\"9\"")
                .contentType("application/json")
                .body("{}")
                .post(Bodies.MEMBERSHIPS + "/{id}/end", id)
                .then()
                .statusCode(412)
                .body("current.id", equalTo(id));
    }

    @Test
    void planningFillsBodiesButNotTheCitysDepartments() {
        Bodies.create("member-office", BodyKind.CITY_DEPARTMENT);
        Bodies.create("member-conference", BodyKind.CONFERENCE, "b2");
        Bodies.grant(As.role(Role.SOCIAL_PLANNING), "member-office", "colleague")
                .statusCode(403)
                .body("type", equalTo("urn:ausgleich:problem:department-members"));
        Bodies.grant(As.role(Role.SOCIAL_PLANNING), "member-conference", "speaker")
                .statusCode(201);
    }

    @Test
    void membersSeeTheirOwnBodyAlone() {
        Bodies.create("member-own", BodyKind.WELFARE_PROVIDER, "b1");
        Bodies.create("member-foreign", BodyKind.WELFARE_PROVIDER, "b1");
        String own = Bodies.member("member-own", "insider");
        String foreign = Bodies.member("member-foreign", "outsider");
        As.person("insider", Role.WELFARE_PROVIDER)
                .get(Bodies.PATH + "/members", "member-own")
                .then()
                .statusCode(200)
                .body("items.id", contains(own), "total", equalTo(1));
        As.person("insider", Role.WELFARE_PROVIDER)
                .get(Bodies.PATH + "/members", "member-foreign")
                .then()
                .statusCode(404);
        As.person("insider", Role.WELFARE_PROVIDER)
                .get(Bodies.MEMBERSHIPS + "/{id}", foreign)
                .then()
                .statusCode(404);
        As.person("insider", Role.WELFARE_PROVIDER)
                .get(Bodies.MEMBERSHIPS)
                .then()
                .body("items.id", contains(own));
    }

    @Test
    void theTrailDoesNotSayWhichAccountItWas() {
        Bodies.create("member-traced", BodyKind.OTHER);
        String id = Bodies.member("member-traced", "not-in-the-trail");
        As.role(Role.ADMINISTRATOR)
                .queryParam("objectType", "membership")
                .queryParam("objectId", id)
                .get("/api/v1/audit-events")
                .then()
                .body("items.action", contains("granted"), "items[0].after.organisation", equalTo("member-traced"))
                .body("items[0].after.subject", nullValue());
    }

    private static io.restassured.response.ValidatableResponse members(String organisation, boolean current) {
        return Bodies.administration()
                .queryParam("current", current)
                .get(Bodies.PATH + "/members", organisation)
                .then()
                .statusCode(200);
    }
}
