package de.ausgleich.audit;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import de.ausgleich.access.BodyKind;
import de.ausgleich.access.Role;
import de.ausgleich.organisation.Bodies;
import de.ausgleich.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What was done with one thing stands on its page, for those who may change it. */
@QuarkusTest
class HistoryResourceTest {

    private static final String HISTORY = "/api/v1/history/{kind}/{id}";

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
    void itIsThereForThoseWhoMayChangeTheThing() {
        Bodies.create("of-others", BodyKind.OTHER);
        As.role(Role.STATISTICS_OFFICE)
                .get(HISTORY, "organisation", "of-others")
                .then()
                .statusCode(404);
        As.role(Role.COUNCIL).get(HISTORY, "organisation", "of-others").then().statusCode(403);
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
