package de.ausgleich.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.ausgleich.access.BodyKind;
import de.ausgleich.access.Role;
import de.ausgleich.organisation.Bodies;
import de.ausgleich.shared.api.PageQuery;
import de.ausgleich.testing.As;
import de.ausgleich.testing.KeycloakUnderTest;
import io.quarkus.arc.All;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import jakarta.annotation.security.RolesAllowed;
import jakarta.inject.Inject;
import java.io.IOException;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What was done with one thing stands on its page, for those who may change it. */
@QuarkusTest
class HistoryResourceTest {

    private static final String HISTORY = "/api/v1/history/{kind}/{id}";

    @Inject
    @All
    List<Kept> rooms;

    @Test
    void theNewestStandsFirstWithBeforeAndAfterAndNobodysName() {
        Bodies.create("with-history", BodyKind.OTHER);
        As.role(Role.SOCIAL_PLANNING)
                .header("If-Match", "*")
                .contentType("application/json")
                .body(Bodies.body("Neuer Name", BodyKind.OTHER))
                .put("/api/v1/organisations/{code}", "with-history")
                .then()
                .statusCode(200);
        As.role(Role.ADMINISTRATOR)
                .get(HISTORY, "organisation", "with-history")
                .then()
                .statusCode(200)
                .body("items.action", contains("changed", "created"), "total", equalTo(2))
                .body("items.role", contains("social-planning", "administrator"))
                .body("items[0].before.name", equalTo("with-history"), "items[0].after.name", equalTo("Neuer Name"))
                .body("items[1].before", nullValue(), "items[0]", not(hasKey("name")));
    }

    @Test
    void partsOfAThingBelongToItsHistory() {
        Bodies.scheme();
        As.role(Role.STATISTICS_OFFICE)
                .get(HISTORY, "district-scheme", Bodies.SCHEME)
                .then()
                .statusCode(200)
                .body("items.objectType", contains("district-scheme-areas", "district-scheme"));
    }

    @Test
    void accountsAndProgrammeAreasHaveOneToo() {
        KeycloakUnderTest.account("with-past", "Wanda", "Wechsel", "welfare-provider");
        Bodies.create("past-provider", BodyKind.WELFARE_PROVIDER, "b1");
        Bodies.member("past-provider", "with-past");
        As.role(Role.ADMINISTRATOR)
                .header("If-Match", "*")
                .contentType("application/json")
                .body("{\"reason\": \"Auszeit\"}")
                .post("/api/v1/users/{id}/disabling", "with-past")
                .then()
                .statusCode(200);
        for (Role role : List.of(Role.ADMINISTRATOR, Role.SOCIAL_PLANNING)) {
            As.role(role)
                    .get(HISTORY, "user", "with-past")
                    .then()
                    .statusCode(200)
                    .body("items.action", contains("disabled"), "items[0].before.state", equalTo("ACTIVE"))
                    .body("items[0].after.state", equalTo("DISABLED"), "items[0].after.reason", equalTo("Auszeit"));
        }
        KeycloakUnderTest.account("city-past", "Carla", "City", "statistics-office");
        As.role(Role.SOCIAL_PLANNING).get(HISTORY, "user", "city-past").then().statusCode(404);
        As.role(Role.STATISTICS_OFFICE).get(HISTORY, "user", "with-past").then().statusCode(404);
        As.role(Role.SOCIAL_PLANNING)
                .get(HISTORY, "programme-area", "not-there")
                .then()
                .statusCode(404);
    }

    @Test
    void ofADeliveryTheRawAudienceAloneKnows() {
        String id = As.role(Role.STATISTICS_OFFICE).get("/api/v1/deliveries").path("items[0].id");
        As.role(Role.STATISTICS_OFFICE)
                .get(HISTORY, "delivery", id)
                .then()
                .statusCode(200)
                .body("items.action", hasItem("received"))
                .body("items.organisation", everyItem(not(equalTo("system"))));
        assertThat(As.role(Role.ADMINISTRATOR)
                        .queryParam("organisation", "system")
                        .get("/api/v1/audit-events")
                        .<String>path("items[0].organisationName"))
                .isEqualTo("Ausgleich");
        As.role(Role.ADMINISTRATOR).get(HISTORY, "delivery", id).then().statusCode(404);
        As.role(Role.STATISTICS_OFFICE)
                .get(HISTORY, "delivery", "no-identifier")
                .then()
                .statusCode(404);
    }

    /** Else the page of a thing would ask for a history that is refused at the door. */
    @Test
    void whoeverARoomTellsOfItsThingsMayAsk() throws NoSuchMethodException {
        String[] door = HistoryResource.class
                .getDeclaredMethod("history", String.class, String.class, PageQuery.class)
                .getAnnotation(RolesAllowed.class)
                .value();
        assertThat(rooms).hasSizeGreaterThan(8);
        assertThat(rooms).extracting(Kept::right).isSubsetOf(door);
    }

    @Test
    void whoReportsFromTheFieldReadsWhatBecameOfIt() {
        RequestSpecification conference = As.person("00000000-0000-4000-8000-000000000003", Role.DISTRICT_CONFERENCE);
        String report = conference.get("/api/v1/field-reports").path("items[0].id");
        As.person("00000000-0000-4000-8000-000000000003", Role.DISTRICT_CONFERENCE)
                .get(HISTORY, "field-report", report)
                .then()
                .statusCode(200)
                .body("items.action", hasItem("created"));
        As.role(Role.WELFARE_PROVIDER)
                .get(HISTORY, "field-report", report)
                .then()
                .statusCode(404);
    }

    @Test
    void aReasonIsToldWithItsOwnStep() throws IOException {
        String withdrawn = "{\"state\": \"WITHDRAWN\", \"reason\": \"falsch\"}";
        assertThat(reason("{\"state\": \"PUBLISHED\", \"reason\": null}", withdrawn))
                .isEqualTo("falsch");
        assertThat(reason("{\"state\": \"PUBLISHED\", \"reason\": \"falsch\"}", withdrawn))
                .isEqualTo("falsch");
        assertThat(reason(withdrawn, "{\"state\": \"WITHDRAWN\", \"reason\": \"falsch\", \"errors\": 1}"))
                .isNull();
        assertThat(reason(null, "{\"state\": \"CHECKED\", \"reason\": null}")).isNull();
        assertThat(reason(null, "{\"state\": \"CHECKED\", \"reason\": \" \"}")).isNull();
        assertThat(reason(withdrawn, null)).isNull();
    }

    private static @Nullable String reason(@Nullable String before, @Nullable String after) throws IOException {
        ObjectMapper json = new ObjectMapper();
        return ThingHistory.reason(
                before == null ? null : json.readTree(before), after == null ? null : json.readTree(after));
    }

    @Test
    void itIsThereForThoseWhoMayChangeTheThing() {
        Bodies.create("of-others", BodyKind.OTHER);
        As.role(Role.STATISTICS_OFFICE)
                .get(HISTORY, "organisation", "of-others")
                .then()
                .statusCode(404);
        As.role(Role.COUNCIL).get(HISTORY, "organisation", "of-others").then().statusCode(404);
        As.service("monitoring:read")
                .get(HISTORY, "organisation", "of-others")
                .then()
                .statusCode(403);
        As.role(Role.SOCIAL_PLANNING)
                .get(HISTORY, "membership", UUID.randomUUID())
                .then()
                .statusCode(404);
        As.role(Role.SOCIAL_PLANNING)
                .get(HISTORY, "facility", "no-identifier")
                .then()
                .statusCode(404);
        As.role(Role.SOCIAL_PLANNING)
                .get(HISTORY, "organisation", "not-there")
                .then()
                .statusCode(404);
    }
}
