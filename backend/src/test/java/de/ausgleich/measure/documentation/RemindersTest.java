package de.ausgleich.measure.documentation;

import static de.ausgleich.measure.Planned.council;
import static de.ausgleich.measure.Planned.planning;
import static de.ausgleich.measure.Planned.provider;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;

import de.ausgleich.access.BodyKind;
import de.ausgleich.access.Role;
import de.ausgleich.measure.Planned;
import de.ausgleich.organisation.Bodies;
import de.ausgleich.testing.As;
import de.ausgleich.testing.DatabaseUnderTest;
import de.ausgleich.testing.KeycloakUnderTest;
import de.ausgleich.testing.MailUnderTest;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RemindersTest {

    private static final String REMINDERS = "/api/v1/documentation/reminders";

    @Inject
    Reminders reminders;

    @Test
    void eachPersonGetsOneMailAboutAllThatIsOpenAndNoneTwiceADay() throws Exception {
        String body = body("reminded");
        person(body, "keeps", "de", true);
        person(body, "keeps-english", "en", true);
        person(body, "invited", "de", false);
        KeycloakUnderTest.account("reminded-council", "Rita", "Rat", "council");
        Bodies.member(body, "reminded-council");
        running(body, "Elterncafé");
        running(body, "Lernhilfe");
        planning()
                .post(REMINDERS)
                .then()
                .statusCode(200)
                .body("bodies", greaterThanOrEqualTo(1), "people", greaterThanOrEqualTo(2));
        List<MimeMessage> mails = MailUnderTest.mailsTo("reminded-keeps@example.org");
        assertThat(mails).hasSize(1);
        assertThat(mails.getFirst().getSubject()).isEqualTo("4 Zeiträume warten auf Ihre Dokumentation");
        assertThat(text(mails.getFirst()))
                .contains("bei „reminded“", "Noch offen:", "– Elterncafé, 3. Quartal 2010 (bis 28. Oktober 2010)")
                .contains("– Lernhilfe, 4. Quartal 2010 (bis 28. Januar 2011)")
                .contains("https://ausgleich.example.org/dokumentation")
                .doesNotContain("Elisa", "keeps");
        assertThat(MailUnderTest.mailsTo("reminded-keeps-english@example.org"))
                .singleElement()
                .satisfies(mail -> assertThat(mail.getSubject()).isEqualTo("4 periods await your documentation"));
        assertThat(MailUnderTest.mailsTo("reminded-invited@example.org")).isEmpty();
        assertThat(MailUnderTest.mailsTo("reminded-council@example.org")).isEmpty();
        planning().post(REMINDERS).then().statusCode(200).body("already", greaterThanOrEqualTo(1));
        assertThat(MailUnderTest.mailsTo("reminded-keeps@example.org")).hasSize(1);
        planning()
                .queryParam("objectType", "documentation-reminder")
                .get("/api/v1/audit-events")
                .then()
                .body("items.action", hasItem("reminded"));
    }

    @Test
    void whileTheMailServerIsAwayNobodyCountsAsReminded() throws Exception {
        String body = body("away");
        person(body, "waits", "de", true);
        running(body, "Elterncafé");
        MailUnderTest.away(true);
        try {
            planning()
                    .post(REMINDERS)
                    .then()
                    .statusCode(503)
                    .body("type", equalTo("urn:ausgleich:problem:reminders-not-sent"));
        } finally {
            MailUnderTest.away(false);
        }
        assertThat(reminded(body)).isEmpty();
        planning().post(REMINDERS).then().statusCode(200);
        assertThat(MailUnderTest.mailsTo("away-waits@example.org")).hasSize(1);
        assertThat(reminded(body)).hasSize(1);
    }

    @Test
    void onItsDaysTheProgramRemindsByItself() {
        String body = body("by-itself");
        person(body, "weekly", "de", true);
        running(body, "Elterncafé");
        reminders.regularly();
        assertThat(MailUnderTest.mailsTo("by-itself-weekly@example.org")).hasSize(1);
        reminders.regularly();
        assertThat(MailUnderTest.mailsTo("by-itself-weekly@example.org")).hasSize(1);
    }

    @Test
    void planningAlonePutsItInMotion() {
        As.nobody().post(REMINDERS).then().statusCode(401);
        provider().post(REMINDERS).then().statusCode(403);
        council().post(REMINDERS).then().statusCode(403);
        As.role(Role.ADMINISTRATOR).post(REMINDERS).then().statusCode(403);
    }

    private static List<String> reminded(String body) throws SQLException {
        return DatabaseUnderTest.ask("select organisation_code from ausgleich.documentation_reminder"
                + " where organisation_code = '" + body + "'");
    }

    private static String body(String code) {
        Bodies.create(code, BodyKind.WELFARE_PROVIDER, "b1");
        return code;
    }

    private static void person(String body, String name, String language, boolean isThere) {
        String id = KeycloakUnderTest.account(body + "-" + name, "Elisa", "Eilig", "welfare-provider");
        KeycloakUnderTest.settings(id, language, isThere);
        Bodies.member(body, id);
    }

    private static void running(String body, String title) {
        Map<String, Object> measure = Planned.measure();
        measure.put("title", title);
        measure.put("organisation", body);
        String id = Planned.created(planning(), measure);
        Planned.act(planning(), id, "targets", "*", Planned.outcome()).then().statusCode(201);
        Planned.act(planning(), id, "planning", "*", null).then().statusCode(200);
        Planned.act(planning(), id, "start", "*", Map.of("startedOn", "2010-08-15"))
                .then()
                .statusCode(200);
    }

    private static String text(MimeMessage mail) throws IOException, MessagingException {
        return String.valueOf(mail.getContent()).replace("\r\n", "\n");
    }
}
