package de.ausgleich.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;
import static org.hamcrest.Matchers.startsWith;

import de.ausgleich.access.BodyKind;
import de.ausgleich.access.Role;
import de.ausgleich.organisation.Bodies;
import de.ausgleich.testing.As;
import de.ausgleich.testing.DatabaseUnderTest;
import de.ausgleich.testing.KeycloakUnderTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What is kept of a person can be had, and goes when it must; the trail stays whole. */
@QuarkusTest
class PersonalDataTest {

    private static final String WHY =
            "{\"purpose\": \"REQUEST_OF_THE_PERSON\", \"reason\": \"Antrag nach Artikel 15 oder 17 DSGVO\"}";

    @Test
    void everybodyGetsWhatIsKeptOfThem() {
        Bodies.create("own-data", BodyKind.WELFARE_PROVIDER);
        Bodies.member("own-data", "self");
        makesAnEntry("self", "made-by-self");
        As.person("self", Role.ADMINISTRATOR)
                .get("/api/v1/me/export")
                .then()
                .statusCode(200)
                .header("Content-Disposition", startsWith("attachment"))
                .header("Cache-Control", equalTo("no-store"))
                .body("subject", equalTo("self"), "name", equalTo("self"), "realm", equalTo("ausgleich"))
                .body("parts.memberships.organisation", contains("own-data"))
                .body("parts.auditEntries.objectId", contains("made-by-self"))
                .body("parts.looks", empty(), "parts.account", empty());
        As.role(Role.COUNCIL).get("/api/v1/me/export").then().body("parts.memberships", empty());
    }

    @Test
    void whoeverHasAnothersDataHandedOutIsToldOfToThatPerson() {
        String entry = makesAnEntry("told", "made-by-told");
        As.role(Role.ADMINISTRATOR)
                .contentType("application/json")
                .body("{\"purpose\": \"SECURITY_INCIDENT\", \"reason\": \"Auffällige Änderung am Wochenende\"}")
                .post("/api/v1/audit-events/{id}/name", entry)
                .then()
                .statusCode(200);
        act("told", "export", WHY)
                .statusCode(200)
                .header("Cache-Control", equalTo("no-store"))
                .body("name", nullValue(), "parts.auditEntries.objectId", contains("made-by-told"));
        As.person("told", Role.ADMINISTRATOR)
                .get("/api/v1/me/export")
                .then()
                .body("parts.looks.action", contains("looked-up", "handed-out"))
                .body("parts.looks.role", contains("administrator", "administrator"))
                .body("parts.looks.why.purpose", contains("SECURITY_INCIDENT", "REQUEST_OF_THE_PERSON"));
        String trail = As.role(Role.ADMINISTRATOR)
                .queryParam("action", "handed-out")
                .get("/api/v1/audit-events")
                .asString();
        assertThat(trail).contains("Antrag nach Artikel 15").doesNotContain("\"told\"");
    }

    @Test
    void anErasedPersonIsGoneAndTheTrailIsWhole() throws SQLException {
        Bodies.create("of-erased", BodyKind.WELFARE_PROVIDER, "b1");
        String membership = Bodies.member("of-erased", "leaver-4711");
        String entry = makesAnEntry("leaver-4711", "made-by-one-gone");
        String pseudonym = act("leaver-4711", "erasure", WHY)
                .statusCode(200)
                .body("pseudonym", startsWith("erased-"))
                .body("records.memberships", equalTo(1), "records.auditEntries", equalTo(1))
                .extract()
                .path("pseudonym");

        assertThat(tablesThatName("leaver-4711")).containsExactly("account");
        As.role(Role.ADMINISTRATOR)
                .get("/api/v1/memberships/{id}", membership)
                .then()
                .body("subject", equalTo(pseudonym), "function", nullValue(), "ended", not(nullValue()));
        As.role(Role.ADMINISTRATOR)
                .get("/api/v1/audit-events/{id}", entry)
                .then()
                .body("person", equalTo("FORGOTTEN"), "objectId", equalTo("made-by-one-gone"));
        As.role(Role.ADMINISTRATOR)
                .get("/api/v1/audit-events/verification")
                .then()
                .body("whole", equalTo(true));
        As.role(Role.ADMINISTRATOR)
                .queryParam("objectId", pseudonym)
                .get("/api/v1/audit-events")
                .then()
                .body("items.action", contains("erased"), "items[0].after.records.memberships", equalTo(1));
        // Whatever token still lives opens nothing any more.
        Instant end = Instant.now().plus(Duration.ofSeconds(5));
        while (As.person("leaver-4711", Role.ADMINISTRATOR).get("/api/v1/me").statusCode() != 401) {
            assertThat(Instant.now()).isBefore(end);
        }
    }

    @Test
    void theAccountInKeycloakGoesToo() throws SQLException {
        KeycloakUnderTest.account("with-account", "Mia", "Muster", "welfare-provider");
        DatabaseUnderTest.asOwner("insert into ausgleich.session (id, tokens, expires_at, issuer, subject)"
                + " values ('of-with-account', '', now() + interval '1 hour', 'ausgleich', 'with-account')");
        act("with-account", "export", WHY)
                .statusCode(200)
                .body("parts.signInAccount.lastName", contains("Muster"), "parts.sessions", hasSize(1));
        act("with-account", "erasure", WHY)
                .statusCode(200)
                .body("records.signInAccount", equalTo(1), "records.sessions", equalTo(1));
        assertThat(KeycloakUnderTest.has(user -> user.path("lastName").asText().equals("Muster")
                        && user.path("id").asText().equals("with-account")))
                .isFalse();
        assertThat(tablesThatName("with-account")).containsExactly("account");
    }

    @Test
    void whatOthersWereAnsweredOfThePersonGoesToo() throws SQLException {
        Bodies.create("of-invited", BodyKind.WELFARE_PROVIDER);
        String id = As.role(Role.ADMINISTRATOR)
                .header("Idempotency-Key", "invites-one-to-be-erased")
                .contentType("application/json")
                .body("""
                        {"email": "gone.soon@example.org", "firstName": "Gerda", "lastName": "Gehtbald",
                         "language": "de", "roles": ["welfare-provider"], "organisation": "of-invited"}""")
                .post("/api/v1/users")
                .path("id");
        assertThat(tablesThatName("Gehtbald")).containsExactly("idempotent_request");
        act(id, "erasure", WHY).statusCode(200).body("records.rememberedAnswers", equalTo(1));
        assertThat(tablesThatName("Gehtbald")).isEmpty();
    }

    @Test
    void nobodyIsErasedUnasked() {
        makesAnEntry("staying", "made-by-staying");
        act("staying", "erasure", "{}").statusCode(400).body("violations.field", contains("purpose", "reason"));
        act("staying", "export", "{\"purpose\": \"LEGAL_DUTY\"}")
                .statusCode(400)
                .body("violations.field", hasSize(1));
        act("nobody-knows", "erasure", WHY).statusCode(404);
        act("nobody-knows", "export", WHY).statusCode(404);
        act("subject-of-administrator", "erasure", WHY)
                .statusCode(409)
                .body("type", equalTo("urn:ausgleich:problem:erase-oneself"));
        As.person("staying", Role.ADMINISTRATOR)
                .get("/api/v1/me/export")
                .then()
                .statusCode(200)
                .body("parts.auditEntries", hasSize(1));
    }

    /** Every text column of every table is looked through, so that a new one is not forgotten. */
    private static List<String> tablesThatName(String subject) throws SQLException {
        return DatabaseUnderTest.ask("""
                select distinct t.table_name from information_schema.tables t
                where t.table_schema in ('ausgleich', 'raw', 'release') and t.table_type = 'BASE TABLE'
                  and xpath_exists('//row', query_to_xml(
                    format('select 1 from %%I.%%I r where r::text ~ %%L', t.table_schema, t.table_name, '\\m%s\\M'),
                    false, false, ''))
                order by 1
                """.formatted(subject));
    }

    private static String makesAnEntry(String subject, String organisation) {
        As.person(subject, Role.ADMINISTRATOR)
                .header("If-None-Match", "*")
                .contentType("application/json")
                .body(Bodies.body("Beratung", BodyKind.OTHER))
                .put("/api/v1/organisations/{code}", organisation)
                .then()
                .statusCode(201);
        return As.role(Role.ADMINISTRATOR)
                .queryParam("objectId", organisation)
                .get("/api/v1/audit-events")
                .path("items[0].id");
    }

    private static ValidatableResponse act(String subject, String what, String why) {
        return As.role(Role.ADMINISTRATOR)
                .contentType("application/json")
                .body(why)
                .post("/api/v1/people/{subject}/" + what, subject)
                .then();
    }
}
