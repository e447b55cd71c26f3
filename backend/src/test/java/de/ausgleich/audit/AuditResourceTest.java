package de.ausgleich.audit;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;

import de.ausgleich.access.BodyKind;
import de.ausgleich.access.Role;
import de.ausgleich.organisation.Bodies;
import de.ausgleich.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The trail as those read it who answer for it. */
@QuarkusTest
class AuditResourceTest {

    private static final String TRAIL = "/api/v1/audit-events";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/Berlin"));

    @BeforeEach
    void someEntries() {
        Bodies.create("trail-a", BodyKind.OTHER);
        Bodies.create("trail-b", BodyKind.CONFERENCE);
    }

    @Test
    void everyFilterNarrows() {
        administrator()
                .queryParam("objectType", "organisation")
                .queryParam("objectId", "trail-a")
                .queryParam("action", "created")
                .queryParam("role", "administrator")
                .queryParam("from", TODAY.toString())
                .queryParam("to", TODAY.toString())
                .get(TRAIL)
                .then()
                .statusCode(200)
                .body("total", equalTo(1), "items.objectId", contains("trail-a"))
                .body("items[0].digest", matchesPattern("[0-9a-f]{64}"), "items[0].person", equalTo("KNOWN"));
        for (String[] other : new String[][] {
            {"action", "ended"},
            {"role", "council"},
            {"organisation", "nobody"},
            {"objectId", "trail-z"},
            {"to", TODAY.minusDays(1).toString()},
            {"from", TODAY.plusDays(1).toString()}
        }) {
            administrator()
                    .queryParam("objectType", "organisation")
                    .queryParam(other[0], other[1])
                    .get(TRAIL)
                    .then()
                    .statusCode(200)
                    .body("total", equalTo(0), "items", empty());
        }
    }

    @Test
    void whatDoesNotBelongIsNamedAllAtOnce() {
        administrator()
                .queryParam("from", "yesterday")
                .queryParam("page", "-1")
                .queryParam("person", "x")
                .get(TRAIL)
                .then()
                .statusCode(400)
                .body("violations.field", contains("from", "page", "person"));
        administrator()
                .queryParam("sort", "name")
                .get(TRAIL)
                .then()
                .statusCode(400)
                .body("violations.field", contains("sort"));
    }

    @Test
    void itIsPagedAndSorted() {
        List<Integer> oldest = administrator()
                .queryParam("sort", "sequence")
                .queryParam("size", "2")
                .get(TRAIL)
                .then()
                .body("size", equalTo(2), "total", greaterThan(1))
                .extract()
                .path("items.sequence");
        assertThat(oldest).containsExactly(1, 2);
        List<Integer> next = administrator()
                .queryParam("sort", "sequence")
                .queryParam("size", "2")
                .queryParam("page", "1")
                .get(TRAIL)
                .path("items.sequence");
        assertThat(next).containsExactly(3, 4);
        List<Integer> newest = administrator().get(TRAIL).path("items.sequence");
        assertThat(newest).isSortedAccordingTo((one, other) -> other - one);
    }

    @Test
    void oneEntryStandsAlone() {
        String id = newest("trail-a");
        administrator()
                .get(TRAIL + "/{id}", id)
                .then()
                .statusCode(200)
                .body("after.name", equalTo("trail-a"), "objectId", equalTo("trail-a"));
        administrator().get(TRAIL + "/{id}", UUID.randomUUID()).then().statusCode(404);
    }

    @Test
    void noNameIsAmongWhatIsListed() {
        administrator()
                .get(TRAIL)
                .then()
                .body("items", everyItem(not(hasKey("name"))), "items", everyItem(not(hasKey("subject"))));
        String text = administrator().queryParam("size", "500").get(TRAIL).asString();
        assertThat(text).doesNotContain("subject-of-");
    }

    @Test
    void theTableHoldsWhatIsAskedForAndIsAnEntryItself() {
        String table = administrator()
                .accept("text/csv")
                .queryParam("objectId", "trail-b")
                .get(TRAIL)
                .then()
                .statusCode(200)
                .header("Content-Disposition", startsWith("attachment"))
                .extract()
                .asString();
        assertThat(table.lines().skip(1)).isNotEmpty().allMatch(line -> line.contains(";trail-b;"));
        administrator()
                .queryParam("action", "exported")
                .queryParam("size", "1")
                .get(TRAIL)
                .then()
                .body("items[0].objectType", equalTo("audit-trail"), "items[0].after.objectId", equalTo("trail-b"));
    }

    private static String newest(String objectId) {
        return administrator().queryParam("objectId", objectId).get(TRAIL).path("items[0].id");
    }

    private static RequestSpecification administrator() {
        return As.role(Role.ADMINISTRATOR);
    }
}
