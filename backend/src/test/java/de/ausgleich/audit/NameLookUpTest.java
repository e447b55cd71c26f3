package de.ausgleich.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import de.ausgleich.access.Role;
import de.ausgleich.organisation.Bodies;
import de.ausgleich.testing.As;
import de.ausgleich.testing.DatabaseUnderTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** A name stands apart, and whoever looks at it says what for. */
@QuarkusTest
class NameLookUpTest {

    private static final String TRAIL = "/api/v1/audit-events";
    private static final String WHY =
            "{\"purpose\": \"CORRECTION\", \"reason\": \"Rückfrage zum geänderten Namen der Einrichtung\"}";

    @Test
    void aLookTellsTheNameAndIsAnEntryItself() {
        String entry = madeBy("editor-of-looked-up", "looked-up");
        String look = lookUp(entry, WHY)
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("name", equalTo("editor-of-looked-up"), "subject", equalTo("editor-of-looked-up"))
                .extract()
                .path("look");
        As.role(Role.SOCIAL_PLANNING)
                .get(TRAIL + "/{id}", look)
                .then()
                .body("action", equalTo("looked-up"), "objectType", equalTo("audit-event"), "objectId", equalTo(entry))
                .body(
                        "after.purpose",
                        equalTo("CORRECTION"),
                        "after.reason",
                        equalTo("Rückfrage zum geänderten Namen der Einrichtung"))
                .body("role", equalTo("administrator"));
    }

    @Test
    void everyLookIsOneOfItsOwn() {
        String entry = madeBy("editor-of-each", "each-look");
        lookUp(entry, WHY).statusCode(200);
        lookUp(entry, WHY).statusCode(200);
        As.role(Role.ADMINISTRATOR)
                .queryParam("objectId", entry)
                .get(TRAIL)
                .then()
                .body("items.action", contains("looked-up", "looked-up"));
    }

    @Test
    void withoutAPurposeNobodyIsNamed() {
        String entry = madeBy("editor-of-none", "no-look");
        lookUp(entry, "{}").statusCode(400).body("violations.field", contains("purpose", "reason"));
        lookUp(entry, "{\"purpose\": \"CORRECTION\", \"reason\": \"zu kurz\"}")
                .statusCode(400)
                .body("violations.field", contains("reason"));
        lookUp(entry, "{\"purpose\": \"CORRECTION\", \"reason\": \"  zu kurz                  \"}")
                .statusCode(400)
                .body("violations.field", contains("reason"));
        lookUp(entry, "{\"purpose\": \"CURIOSITY\", \"reason\": \"Ich wüsste es einfach gern einmal\"}")
                .statusCode(400)
                .body("violations.field", hasItem("purpose"));
        lookUp(UUID.randomUUID().toString(), WHY).statusCode(404);
        As.role(Role.SOCIAL_PLANNING)
                .contentType("application/json")
                .body(WHY)
                .post(TRAIL + "/{id}/name", entry)
                .then()
                .statusCode(403);
        As.role(Role.ADMINISTRATOR)
                .queryParam("objectId", entry)
                .get(TRAIL)
                .then()
                .body("total", equalTo(0));
    }

    @Test
    void namesAreForgottenWhenTheirTimeIsOver() throws Exception {
        String entry = madeBy("editor-of-old", "old-look");
        String young = madeBy("editor-of-young", "young-look");
        DatabaseUnderTest.asOwner("update ausgleich.audit_person set kept_since = now() - interval '730 days 1 second'"
                + " where entry = '" + entry + "'");
        DatabaseUnderTest.asOwner("update ausgleich.audit_person set kept_since = now() - interval '729 days'"
                + " where entry = '" + young + "'");
        Instant end = Instant.now().plus(Duration.ofSeconds(20));
        while (known(entry)) {
            assertThat(Instant.now()).as("still known").isBefore(end);
            Thread.sleep(100);
        }
        assertThat(known(young)).isTrue();
        lookUp(entry, WHY).statusCode(409).body("type", equalTo("urn:ausgleich:problem:name-not-kept"));
        As.role(Role.ADMINISTRATOR).get(TRAIL + "/{id}", entry).then().body("person", equalTo("FORGOTTEN"));
        As.role(Role.ADMINISTRATOR).get(TRAIL + "/verification").then().body("whole", equalTo(true));
    }

    private static boolean known(String entry) throws SQLException {
        return !DatabaseUnderTest.ask("select entry from ausgleich.audit_person where entry = '" + entry + "'")
                .isEmpty();
    }

    /** @return the entry that somebody with this name has made */
    static String madeBy(String subject, String organisation) {
        As.person(subject, Role.ADMINISTRATOR)
                .header("If-None-Match", "*")
                .contentType("application/json")
                .body(Bodies.body("Beratung", de.ausgleich.access.BodyKind.OTHER))
                .put("/api/v1/organisations/{code}", organisation)
                .then()
                .statusCode(201);
        return As.role(Role.ADMINISTRATOR)
                .queryParam("objectId", organisation)
                .get(TRAIL)
                .path("items[0].id");
    }

    private static ValidatableResponse lookUp(String entry, String why) {
        return As.role(Role.ADMINISTRATOR)
                .contentType("application/json")
                .body(why)
                .post(TRAIL + "/{id}/name", entry)
                .then();
    }
}
