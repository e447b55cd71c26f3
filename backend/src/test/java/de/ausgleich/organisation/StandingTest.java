package de.ausgleich.organisation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;

import de.ausgleich.access.BodyKind;
import de.ausgleich.access.Role;
import de.ausgleich.testing.As;
import de.ausgleich.testing.DatabaseUnderTest;
import io.quarkus.test.junit.QuarkusTest;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BooleanSupplier;
import org.junit.jupiter.api.Test;

/** What is taken away is gone within five seconds, on every instance. */
@QuarkusTest
class StandingTest {

    private static final Duration PROMISED = Duration.ofSeconds(5);

    /** What an instance of the application has of it, beside the one under test. */
    private static final class Instance implements AutoCloseable {

        private final StandingChanges changes =
                new StandingChanges(DatabaseUnderTest.url(), "ausgleich_app", "test", told -> told(told));
        private final RememberedStandings standings = new RememberedStandings(
                new StoredStandings(DatabaseUnderTest.asApplication())::read, changes::isListening);

        Instance() {
            changes.start();
            within(PROMISED, changes::isListening);
        }

        private void told(String account) {
            standings.changed(account);
        }

        int memberships(String subject) {
            return standings.of(new Account("ausgleich", subject)).memberships().size();
        }

        boolean disabled(String subject) {
            return standings.of(new Account("ausgleich", subject)).disabled();
        }

        @Override
        public void close() {
            changes.close();
        }
    }

    @Test
    void aMembershipTakenAwayIsGoneOnEveryInstance() {
        Bodies.create("standing", BodyKind.WELFARE_PROVIDER, "b1");
        try (Instance one = new Instance();
                Instance other = new Instance()) {
            assertThat(one.memberships("leaver")).isZero();
            assertThat(other.memberships("leaver")).isZero();
            String id = Bodies.member("standing", "leaver");
            within(PROMISED, () -> one.memberships("leaver") == 1 && other.memberships("leaver") == 1);
            Bodies.end(id).statusCode(200);
            within(PROMISED, () -> one.memberships("leaver") == 0 && other.memberships("leaver") == 0);
        }
    }

    @Test
    void whatHappenedWhileTheConnectionWasLostIsNotMissed() throws SQLException {
        Bodies.create("standing-lost", BodyKind.WELFARE_PROVIDER, "b1");
        String id = Bodies.member("standing-lost", "cut-off");
        try (Instance instance = new Instance()) {
            assertThat(instance.memberships("cut-off")).isEqualTo(1);
            try (var connection = DatabaseUnderTest.asApplication().getConnection();
                    var statement = connection.createStatement()) {
                statement.execute("select pg_terminate_backend(pid) from pg_stat_activity"
                        + " where application_name = 'ausgleich standing' and usename = current_user");
            }
            Bodies.end(id).statusCode(200);
            within(PROMISED, () -> instance.memberships("cut-off") == 0);
            within(PROMISED, instance.changes::isListening);
        }
    }

    @Test
    void theApplicationItselfLetsGoWithinFiveSeconds() {
        Bodies.create("standing-app", BodyKind.WELFARE_PROVIDER, "b1", "b3");
        String id = Bodies.member("standing-app", "worker");
        within(PROMISED, () -> capacitiesOf("worker").contains("b3"));
        As.person("worker", Role.WELFARE_PROVIDER)
                .get("/api/v1/me")
                .then()
                .body("organisation.code", equalTo("standing-app"))
                .body("capacities.role", contains("welfare-provider"), "capacities[0].everywhere", equalTo(false))
                .body("capacities[0].districts.code", contains("b1", "b3"));
        Bodies.end(id).statusCode(200);
        within(PROMISED, () -> !capacitiesOf("worker").contains("b3"));
        As.person("worker", Role.WELFARE_PROVIDER)
                .get("/api/v1/me")
                .then()
                .body("organisation", equalTo(null))
                .body("capacities[0].districts", empty());
    }

    @Test
    void aDistrictTakenFromABodyIsGoneForItsMembers() {
        Bodies.create("standing-scope", BodyKind.HOUSING_COMPANY, "b1", "b2");
        Bodies.member("standing-scope", "landlord");
        within(PROMISED, () -> capacitiesOf("landlord", Role.HOUSING_COMPANY).contains("b2"));
        Bodies.administration()
                .header("If-Match", "*")
                .contentType("application/json")
                .body(Bodies.body("Wohnbau", BodyKind.HOUSING_COMPANY, "b1"))
                .put(Bodies.PATH, "standing-scope")
                .then()
                .statusCode(200);
        within(PROMISED, () -> !capacitiesOf("landlord", Role.HOUSING_COMPANY).contains("b2"));
    }

    @Test
    void anAccountDisabledHereIsRefusedWhateverItsTokenSays() throws SQLException {
        try (Instance instance = new Instance()) {
            As.person("shut-out", Role.COUNCIL).get("/api/v1/me").then().statusCode(200);
            DatabaseUnderTest.asOwner("insert into ausgleich.account (issuer, subject, disabled_at)"
                    + " values ('ausgleich', 'shut-out', now())");
            within(PROMISED, () -> instance.disabled("shut-out"));
            within(PROMISED, () -> status("shut-out") == 401);
            DatabaseUnderTest.asOwner("update ausgleich.account set disabled_at = null where subject = 'shut-out'");
            within(PROMISED, () -> status("shut-out") == 200);
        }
    }

    @Test
    void tokensOfBeforeAnEndedSessionAreRefused() throws SQLException {
        String before = de.ausgleich.testing.Tokens.person("ended", Role.COUNCIL);
        DatabaseUnderTest.asOwner("insert into ausgleich.account (issuer, subject, refused_until)"
                + " values ('ausgleich', 'ended', now() + interval '1 second')");
        within(
                PROMISED,
                () -> As.nobody().auth().oauth2(before).get("/api/v1/me").statusCode() == 401);
        DatabaseUnderTest.asOwner("update ausgleich.account set refused_until = now() - interval '1 minute'");
        within(
                PROMISED,
                () -> As.nobody().auth().oauth2(before).get("/api/v1/me").statusCode() == 200);
    }

    private static int status(String subject) {
        return As.person(subject, Role.COUNCIL).get("/api/v1/me").statusCode();
    }

    private static String capacitiesOf(String subject) {
        return capacitiesOf(subject, Role.WELFARE_PROVIDER);
    }

    private static String capacitiesOf(String subject, Role role) {
        return As.person(subject, role).get("/api/v1/me").jsonPath().getString("capacities.districts.code");
    }

    private static void within(Duration limit, BooleanSupplier expected) {
        Instant end = Instant.now().plus(limit);
        while (!expected.getAsBoolean()) {
            assertThat(Instant.now()).as("still not so after %s", limit).isBefore(end);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException ended) {
            throw new IllegalStateException(ended);
        }
    }
}
