package de.ausgleich.organisation.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import de.ausgleich.access.BodyKind;
import de.ausgleich.access.Role;
import de.ausgleich.organisation.Bodies;
import de.ausgleich.testing.As;
import de.ausgleich.testing.DatabaseUnderTest;
import de.ausgleich.testing.KeycloakUnderTest;
import de.ausgleich.testing.Tokens;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class UserResourceTest {

    private static final String USERS = "/api/v1/users";
    private static final String USER = USERS + "/{id}";

    @BeforeEach
    void bodies() {
        Bodies.create("people-provider", BodyKind.WELFARE_PROVIDER, "b1");
        Bodies.create("people-housing", BodyKind.HOUSING_COMPANY, "b2");
        Bodies.create("people-office", BodyKind.CITY_DEPARTMENT);
        KeycloakUnderTest.account("chief", "Ada", "Amt", "administrator");
        KeycloakUnderTest.account("planner", "Petra", "Plan", "social-planning");
    }

    @AfterEach
    void up() {
        KeycloakUnderTest.down(false);
        KeycloakUnderTest.mailDown(false);
        KeycloakUnderTest.noGroups();
        KeycloakUnderTest.meanwhile(() -> {});
    }

    private static RequestSpecification chief() {
        return As.person("chief", Role.ADMINISTRATOR);
    }

    private static RequestSpecification planner() {
        return As.person("planner", Role.SOCIAL_PLANNING);
    }

    /** Somebody who acts for the provider, with that role. */
    private static String member(String id) {
        KeycloakUnderTest.account(id, "Mia", "Muster-" + id, "welfare-provider");
        Bodies.member("people-provider", id);
        return id;
    }

    private static ValidatableResponse invite(RequestSpecification by, String email, String roles, String more) {
        return by.contentType("application/json")
                .body("""
                        {"email": "%s", "firstName": "Nora", "lastName": "Neu", "language": "de", "roles": [%s]%s}""".formatted(email, roles, more))
                .post(USERS)
                .then();
    }

    private static ValidatableResponse act(RequestSpecification by, String id, String what, String body) {
        String tag = chief().get(USER, id).header("ETag");
        return by.header("If-Match", tag)
                .contentType("application/json")
                .body(body)
                .post(USER + "/" + what, id)
                .then();
    }

    private static ValidatableResponse roles(RequestSpecification by, String id, String roles) {
        String tag = chief().get(USER, id).header("ETag");
        return by.header("If-Match", tag)
                .contentType("application/json")
                .body("{\"roles\": [" + roles + "]}")
                .put(USER + "/roles", id)
                .then();
    }

    @Test
    void invitingMakesAccountRolesAndMembershipAndSendsTheMail() {
        int before = KeycloakUnderTest.mails();
        String id = invite(
                        chief(),
                        " Nora.Neu@Example.org ",
                        "\"welfare-provider\"",
                        ", \"organisation\": \"people-provider\", \"function\": \"Beratung\"")
                .statusCode(201)
                .body("state", is("INVITED"))
                .body("email", is("nora.neu@example.org"))
                .body("roles", contains("welfare-provider"))
                .body("memberships.organisation.code", contains("people-provider"))
                .body("memberships[0].function", is("Beratung"))
                .extract()
                .path("id");
        assertThat(KeycloakUnderTest.mails()).isEqualTo(before + 1);
        assertThat(KeycloakUnderTest.rolesOf(id)).containsExactly("welfare-provider");
        As.person(id, Role.WELFARE_PROVIDER)
                .get("/api/v1/me")
                .then()
                .body("capacities[0].organisation.code", is("people-provider"))
                .body("capacities[0].districts.code", contains("b1"));
        chief().post(USER + "/invitation", id).then().statusCode(200);
        assertThat(KeycloakUnderTest.mails()).isEqualTo(before + 2);
    }

    @Test
    void theSameKeyInvitesOnce() {
        int before = KeycloakUnderTest.mails();
        String first = invite(chief().header("Idempotency-Key", "once"), "once@example.org", "\"council\"", "")
                .statusCode(201)
                .extract()
                .path("id");
        invite(chief().header("Idempotency-Key", "once"), "once@example.org", "\"council\"", "")
                .statusCode(201)
                .body("id", is(first));
        assertThat(KeycloakUnderTest.mails()).isEqualTo(before + 1);
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        chief().contentType("application/json")
                .body("""
                        {"email": "nobody", "firstName": " ", "lastName": "X", "language": "fr", "roles": ["king"],
                         "organisation": "nowhere", "from": "2011-02-01", "to": "2011-01-01"}""")
                .post(USERS)
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder("email", "firstName", "language", "roles[0]", "organisation", "to"));
        int orders = KeycloakUnderTest.orders();
        invite(
                        chief(),
                        "over@example.org",
                        "\"welfare-provider\"",
                        ", \"organisation\": \"people-provider\", \"to\": \"2001-01-01\"")
                .statusCode(400)
                .body("violations.field", contains("to"));
        invite(planner(), "office@example.org", "\"social-planning\"", ", \"organisation\": \"people-office\"")
                .statusCode(403)
                .body("type", is("urn:ausgleich:problem:department-members"));
        assertThat(KeycloakUnderTest.orders()).as("what Keycloak was told").isEqualTo(orders);
        chief().contentType("application/json")
                .body("{\"admin\": true}")
                .post(USERS)
                .then()
                .statusCode(400);
    }

    @Test
    void nothingStaysWhenTheMailIsNotSent() {
        KeycloakUnderTest.mailDown(true);
        invite(chief(), "half@example.org", "\"welfare-provider\"", ", \"organisation\": \"people-provider\"")
                .statusCode(503)
                .header("Retry-After", "30")
                .body("type", is("urn:ausgleich:problem:mail-not-sent"));
        assertThat(KeycloakUnderTest.has(user -> user.path("email").asText().equals("half@example.org")))
                .isFalse();
        KeycloakUnderTest.mailDown(false);
        invite(chief(), "half@example.org", "\"welfare-provider\"", ", \"organisation\": \"people-provider\"")
                .statusCode(201)
                .body("memberships", org.hamcrest.Matchers.hasSize(1));
    }

    @Test
    void anAddressHasOneAccount() {
        member("taken");
        invite(chief(), "TAKEN@example.org", "\"council\"", "")
                .statusCode(409)
                .body("type", is("urn:ausgleich:problem:account-exists"));
    }

    @Test
    void rolesGoWithTheBody() {
        invite(chief(), "misfit@example.org", "\"housing-company\"", ", \"organisation\": \"people-provider\"")
                .statusCode(409)
                .body("type", is("urn:ausgleich:problem:role-other-body"))
                .body("detail", org.hamcrest.Matchers.containsString("people-provider"));
        invite(chief(), "alone@example.org", "\"housing-company\"", "")
                .statusCode(409)
                .body("type", is("urn:ausgleich:problem:role-needs-body"));
        String id = member("roles-fit");
        roles(chief(), id, "\"welfare-provider\", \"housing-company\"")
                .statusCode(409)
                .body("type", is("urn:ausgleich:problem:role-needs-body"));
        Bodies.member("people-housing", id);
        roles(chief(), id, "\"welfare-provider\", \"housing-company\"")
                .statusCode(200)
                .body("roles", contains("housing-company", "welfare-provider"));
        assertThat(KeycloakUnderTest.rolesOf(id)).containsExactlyInAnyOrder("welfare-provider", "housing-company");
    }

    @Test
    void whoLosesARoleIsAskedToSignInAnew() throws InterruptedException {
        String id = member("demoted");
        String token = Tokens.person(id, Role.WELFARE_PROVIDER);
        assertThat(status(token)).isEqualTo(200);
        roles(chief(), id, "").statusCode(200).body("roles", org.hamcrest.Matchers.empty());
        refusedSoon(token);
    }

    /** Keycloak takes its time, and a session is renewed in it. */
    @Test
    void whatIsRenewedWhileARoleIsTakenAwayCountsNoLonger() throws InterruptedException {
        String id = member("renewed");
        List<String> renewed = new ArrayList<>();
        KeycloakUnderTest.meanwhile(() -> renewed.add(aSecondLater(id)));
        roles(chief(), id, "").statusCode(200);
        refusedSoon(renewed.getFirst());
        KeycloakUnderTest.meanwhile(() -> renewed.add(aSecondLater(id)));
        chief().contentType("application/json")
                .body("{}")
                .post(USER + "/sessions/end", id)
                .then()
                .statusCode(200);
        refusedSoon(renewed.getLast());
    }

    private static String aSecondLater(String id) {
        try {
            Thread.sleep(1_100);
        } catch (InterruptedException interrupted) {
            throw new IllegalStateException(interrupted);
        }
        return Tokens.person(id, Role.WELFARE_PROVIDER);
    }

    @Test
    void shuttingOutWorksAtOnceAndCanBeTakenBack() throws InterruptedException {
        String id = member("rough");
        KeycloakUnderTest.session(id, "browser");
        String token = Tokens.person(id, Role.WELFARE_PROVIDER);
        act(chief(), id, "disabling", "{\"reason\": \"ausgeschieden\"}")
                .statusCode(200)
                .body("state", is("DISABLED"))
                .body("disabled.reason", is("ausgeschieden"))
                .body("disabled.role", is("administrator"));
        assertThat(KeycloakUnderTest.enabled(id)).isFalse();
        refusedSoon(token);
        chief().get(USER + "/sessions", id).then().statusCode(200).body("", org.hamcrest.Matchers.empty());
        act(chief(), id, "disabling", "{\"reason\": \"noch einmal\"}")
                .statusCode(409)
                .body("type", is("urn:ausgleich:problem:already-disabled"));
        act(chief(), id, "enabling", "").statusCode(200).body("state", is("ACTIVE"));
        assertThat(KeycloakUnderTest.enabled(id)).isTrue();
        act(chief(), id, "enabling", "").statusCode(409).body("type", is("urn:ausgleich:problem:not-disabled"));
        act(chief(), id, "disabling", "{}").statusCode(400).body("violations.field", contains("reason"));
        chief().post(USER + "/invitation", id)
                .then()
                .statusCode(409)
                .body("type", is("urn:ausgleich:problem:not-invited"));
    }

    @Test
    void whoIsLetInAgainInKeycloaksConsoleComesInWithANewToken() throws Exception {
        String id = member("console");
        String old = Tokens.issued(Instant.now().minusSeconds(200), id, Role.WELFARE_PROVIDER);
        assertThat(status(old)).isEqualTo(200);
        act(chief(), id, "disabling", "{\"reason\": \"Missverständnis\"}").statusCode(200);
        refusedSoon(old);
        // Clocks may be apart: what looks a little younger than the disabling does not count yet.
        refusedSoon(Tokens.person(id, Role.WELFARE_PROVIDER));
        asIfDisabledTwoMinutesEarlier(id);
        KeycloakUnderTest.enable(id, true);
        acceptedSoon(Tokens.person(id, Role.WELFARE_PROVIDER));
        assertThat(status(old)).isEqualTo(401);
        chief().get(USER, id).then().body("state", is("ACTIVE"), "disabled", is((Object) null));
        act(chief(), id, "disabling", "{\"reason\": \"doch\"}").statusCode(200).body("disabled.reason", is("doch"));
    }

    @Test
    void shutOutHereAloneStaysShutOutWhateverTheRealmIssues() throws Exception {
        String id = member("kept-out");
        act(chief(), id, "disabling", "{\"reason\": \"Verdacht\"}").statusCode(200);
        // As after an erasure, or where nobody can say whether Keycloak took it.
        DatabaseUnderTest.asOwner("update ausgleich.account set lifted_by_tokens_after = null,"
                + " refused_until = now() - interval '2 minutes' where subject = 'kept-out'");
        KeycloakUnderTest.enable(id, true);
        refusedSoon(Tokens.person(id, Role.WELFARE_PROVIDER));
        chief().get(USER, id).then().body("state", is("DISABLED"), "disabled.reason", is("Verdacht"));
        act(chief(), id, "enabling", "").statusCode(200).body("state", is("ACTIVE"));
        acceptedSoon(Tokens.person(id, Role.WELFARE_PROVIDER));
    }

    private static void asIfDisabledTwoMinutesEarlier(String id) throws SQLException {
        DatabaseUnderTest.asOwner("update ausgleich.account set refused_until = refused_until - interval '2 minutes',"
                + " lifted_by_tokens_after = lifted_by_tokens_after - interval '2 minutes' where subject = '" + id
                + "'");
    }

    @Test
    void rolesOfGroupsAndOfOtherRolesCountAndAreTakenInKeycloakAlone() {
        String id = member("grouped");
        KeycloakUnderTest.account("deep", "Dina", "Tief", "office-pack");
        KeycloakUnderTest.composite("office-pack", "council");
        KeycloakUnderTest.group("rathaus", List.of("statistics-office"));
        KeycloakUnderTest.group("rathaus--zahlen", List.of(), id, "deep");
        for (String from : List.of(USERS + "?q=grouped", USER.replace("{id}", id))) {
            String at = from.contains("?") ? "items[0]." : "";
            chief().get(from)
                    .then()
                    .statusCode(200)
                    .body(at + "roles", contains("statistics-office", "welfare-provider"))
                    .body(at + "inheritedRoles.role", contains("statistics-office"))
                    .body(
                            at + "inheritedRoles[0].through",
                            is("GROUP"),
                            at + "inheritedRoles[0].name",
                            is("/rathaus/zahlen"));
        }
        chief().get(USERS + "?role=statistics-office&size=500").then().body("items.id", hasItems(id, "deep"));
        chief().get(USER, "deep")
                .then()
                .body("roles", contains("council", "statistics-office"))
                .body("inheritedRoles.find { it.role == 'council' }.name", is("office-pack"));
        // One of the city's roles, by whatever way, is the administration's to manage.
        planner().get(USER, id).then().statusCode(404);
        planner().get(USERS + "?size=500").then().body("items.id", not(hasItem(id)));
        roles(chief(), id, "\"welfare-provider\"")
                .statusCode(409)
                .body("type", is("urn:ausgleich:problem:role-from-group"))
                .body("detail", org.hamcrest.Matchers.containsString("/rathaus/zahlen"));
        roles(chief(), id, "\"statistics-office\"").statusCode(200).body("roles", contains("statistics-office"));
        assertThat(KeycloakUnderTest.rolesOf(id)).isEmpty();
    }

    @Test
    void anAdministratorByAGroupIsOneOfThoseWhoStay() {
        KeycloakUnderTest.account("chief", "Ada", "Amt");
        KeycloakUnderTest.account("leaving", "Lea", "Leer", "administrator");
        KeycloakUnderTest.account("by-group", "Gerda", "Gruppe");
        roles(chief(), "leaving", "").statusCode(409).body("type", is("urn:ausgleich:problem:last-administrator"));
        assertThat(KeycloakUnderTest.rolesOf("leaving")).containsExactly("administrator");
        KeycloakUnderTest.group("it", List.of("administrator"), "by-group");
        chief().get(USER, "by-group")
                .then()
                .body("roles", contains("administrator"), "inheritedRoles.name", contains("/it"));
        roles(chief(), "leaving", "").statusCode(200).body("roles", is(List.of()));
        assertThat(KeycloakUnderTest.rolesOf("leaving")).isEmpty();
        // Now the one by the group is the last.
        act(chief(), "by-group", "disabling", "{\"reason\": \"Pause\"}")
                .statusCode(409)
                .body("type", is("urn:ausgleich:problem:last-administrator"));
        chief().get(USER, "by-group").then().body("state", is("ACTIVE"));
    }

    @Test
    void everyChangeNamesTheStateThatItIsMeantFor() {
        String id = member("tagged");
        chief().contentType("application/json")
                .body("{\"roles\": []}")
                .put(USER + "/roles", id)
                .then()
                .statusCode(428);
        String old = chief().get(USER, id).header("ETag");
        act(chief(), id, "disabling", "{\"reason\": \"Pause\"}").statusCode(200);
        chief().header("If-Match", old)
                .contentType("application/json")
                .body("{\"reason\": \"Pause\"}")
                .post(USER + "/disabling", id)
                .then()
                .statusCode(412)
                .body("current.state", is("DISABLED"));
    }

    @Test
    void nobodyShutsOutThemselvesOrTheLastAdministrator() throws SQLException {
        act(chief(), "chief", "disabling", "{\"reason\": \"Versehen\"}")
                .statusCode(409)
                .body("type", is("urn:ausgleich:problem:own-account"));
        roles(chief(), "chief", "\"administrator\", \"social-planning\"")
                .statusCode(409)
                .body("type", is("urn:ausgleich:problem:own-account"));
        KeycloakUnderTest.account("deputy", "Dora", "Deputy", "administrator");
        act(chief(), "deputy", "disabling", "{\"reason\": \"Versehen\"}").statusCode(200);
        // Acts with a token of before: nobody else is left than the one it is about.
        RequestSpecification former = As.person("former", Role.ADMINISTRATOR);
        roles(former, "chief", "").statusCode(409).body("type", is("urn:ausgleich:problem:last-administrator"));
        act(As.person("former", Role.ADMINISTRATOR), "chief", "disabling", "{\"reason\": \"Putsch\"}")
                .statusCode(409)
                .body("type", is("urn:ausgleich:problem:last-administrator"));
        assertThat(DatabaseUnderTest.ask("select subject from ausgleich.account where disabled_at is not null"))
                .doesNotContain("chief");
    }

    @Test
    void planningManagesMembersOfOrganisationsAlone() {
        String id = member("of-planning");
        KeycloakUnderTest.account("counter", "Stefan", "Statistik", "statistics-office");
        KeycloakUnderTest.account("lonely", "Lars", "Lose", "welfare-provider");
        KeycloakUnderTest.account("clerk", "Ina", "Intern", "council");
        Bodies.member("people-office", "clerk");
        planner()
                .get(USERS + "?size=500")
                .then()
                .statusCode(200)
                .body("items.id", hasItem(id))
                .body("items.id", not(hasItems("chief", "planner", "counter", "lonely", "clerk")));
        for (String other : List.of("chief", "planner", "counter", "lonely", "clerk")) {
            planner().get(USER, other).then().statusCode(404);
            act(planner(), other, "disabling", "{\"reason\": \"weg\"}").statusCode(404);
            planner().get(USER + "/sessions", other).then().statusCode(404);
            planner()
                    .contentType("application/json")
                    .body("{}")
                    .post(USER + "/sessions/end", other)
                    .then()
                    .statusCode(404);
            planner().post(USER + "/invitation", other).then().statusCode(404);
        }
        roles(planner(), id, "\"welfare-provider\", \"administrator\"")
                .statusCode(409)
                .body("type", is("urn:ausgleich:problem:role-needs-body"));
        roles(planner(), id, "\"welfare-provider\", \"council\"").statusCode(409);
        invite(planner(), "p1@example.org", "\"council\"", "")
                .statusCode(400)
                .body("violations.field", contains("organisation"));
        invite(planner(), "p2@example.org", "\"social-planning\"", ", \"organisation\": \"people-office\"")
                .statusCode(403);
        assertThat(KeycloakUnderTest.has(user -> user.path("email").asText().equals("p2@example.org")))
                .isFalse();
        invite(planner(), "p3@example.org", "\"welfare-provider\"", ", \"organisation\": \"people-provider\"")
                .statusCode(201);
        act(planner(), id, "disabling", "{\"reason\": \"Wunsch des Trägers\"}")
                .statusCode(200)
                .body("disabled.role", is("social-planning"));
    }

    @Test
    void listsAreSearchedFilteredAndSorted() {
        KeycloakUnderTest.account("zz-1", "Änne", "Zülpich", "council");
        KeycloakUnderTest.account("zz-2", "Bodo", "Zabel", "council");
        Bodies.member("people-provider", "zz-2");
        chief().get(USERS + "?q=zülpich")
                .then()
                .body("items.id", contains("zz-1"))
                .body("total", is(1));
        chief().get(USERS + "?q=zz-&sort=-name").then().body("items.id", contains("zz-1", "zz-2"));
        chief().get(USERS + "?q=zz-&sort=name&size=1&page=1")
                .then()
                .body("items.id", contains("zz-1"))
                .body("total", is(2));
        chief().get(USERS + "?q=zz-&organisation=people-provider").then().body("items.id", contains("zz-2"));
        chief().get(USERS + "?role=administrator&size=500")
                .then()
                .body("items.roles", everyItem(hasItem("administrator")));
        chief().get(USERS + "?state=DISABLED&size=500").then().body("items.state", everyItem(equalTo("DISABLED")));
        chief().get(USERS + "?sort=password").then().statusCode(400);
        chief().get(USERS + "?state=ASLEEP").then().statusCode(400).body("violations.field", contains("state"));
        chief().get(USERS + "?nickname=x").then().statusCode(400);
    }

    @Test
    void sessionsAreListedAndEnded() throws SQLException, InterruptedException {
        String id = member("twice-in");
        KeycloakUnderTest.session(id, "home");
        KeycloakUnderTest.session(id, "work");
        for (String session : List.of("home", "work")) {
            DatabaseUnderTest.asOwner(
                    "insert into ausgleich.session (id, tokens, expires_at, issuer, subject, keycloak_session) values ('"
                            + session + "', '\\x00', now() + interval '1 hour', 'ausgleich', 'twice-in', '" + session
                            + "')");
        }
        chief().get(USER + "/sessions", id)
                .then()
                .body("id", containsInAnyOrder("home", "work"))
                .body("clients[0]", contains("ausgleich-web"));
        end(id, "{\"session\": \"home\"}").statusCode(200).body("id", contains("work"));
        assertThat(kept()).containsExactly("work");
        end(id, "{\"session\": \"of-somebody-else\"}").statusCode(404);
        String token = Tokens.person(id, Role.WELFARE_PROVIDER);
        assertThat(status(token)).isEqualTo(200);
        end(id, "{}").statusCode(200).body("", org.hamcrest.Matchers.empty());
        assertThat(kept()).isEmpty();
        refusedSoon(token);
    }

    private static List<String> kept() throws SQLException {
        return DatabaseUnderTest.ask("select id from ausgleich.session where subject = 'twice-in' order by id");
    }

    private static ValidatableResponse end(String id, String body) {
        return chief().contentType("application/json")
                .body(body)
                .post(USER + "/sessions/end", id)
                .then();
    }

    @Test
    void whileKeycloakIsDownItSaysSoAndNothingIsHalfDone() throws SQLException {
        String id = member("meanwhile");
        String tag = chief().get(USER, id).header("ETag");
        KeycloakUnderTest.down(true);
        for (String path : List.of(USERS, USERS + "/" + id, USERS + "/" + id + "/sessions")) {
            chief().get(path)
                    .then()
                    .statusCode(503)
                    .header("Retry-After", "30")
                    .contentType("application/problem+json")
                    .body("type", is("urn:ausgleich:problem:keycloak-down"));
        }
        chief().header("If-Match", tag)
                .contentType("application/json")
                .body("{\"reason\": \"weg\"}")
                .post(USER + "/disabling", id)
                .then()
                .statusCode(503);
        assertThat(DatabaseUnderTest.ask("select subject from ausgleich.account where disabled_at is not null"))
                .doesNotContain(id);
        // Everything else goes on with the keys that are known.
        assertThat(status(Tokens.person(id, Role.WELFARE_PROVIDER))).isEqualTo(200);
        As.person("reader", Role.COUNCIL).get("/api/v1/indicators").then().statusCode(200);
    }

    @Test
    void onlyWhoManagesPeopleSeesThem() {
        As.nobody().get(USERS).then().statusCode(401);
        for (Role role : List.of(Role.STATISTICS_OFFICE, Role.WELFARE_PROVIDER, Role.COUNCIL)) {
            As.role(role).get(USERS).then().statusCode(403);
        }
    }

    @Test
    void membersKnowEachOtherByName() {
        String id = member("known");
        As.person(id, Role.WELFARE_PROVIDER)
                .get("/api/v1/organisations/{code}/colleagues", "people-provider")
                .then()
                .statusCode(200)
                .body("find { it.subject == 'known' }.name", is("Mia Muster-known"));
        As.person(id, Role.WELFARE_PROVIDER)
                .get("/api/v1/organisations/{code}/colleagues", "people-housing")
                .then()
                .statusCode(404);
        KeycloakUnderTest.down(true);
        As.person(id, Role.WELFARE_PROVIDER)
                .get("/api/v1/organisations/{code}/colleagues", "people-housing")
                .then()
                .statusCode(404);
        As.person(id, Role.WELFARE_PROVIDER)
                .get("/api/v1/organisations/{code}/colleagues", "people-provider")
                .then()
                .statusCode(503);
    }

    private static int status(String token) {
        return As.nobody().auth().oauth2(token).get("/api/v1/me").statusCode();
    }

    private static void acceptedSoon(String token) throws InterruptedException {
        Instant end = Instant.now().plusSeconds(5);
        while (status(token) != 200) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(50);
        }
    }

    /** Within the five seconds that are promised. */
    private static void refusedSoon(String token) throws InterruptedException {
        Instant end = Instant.now().plusSeconds(5);
        while (status(token) != 401) {
            assertThat(Instant.now()).isBefore(end);
            Thread.sleep(50);
        }
    }
}
