package de.ausgleich.observation.delivery;

import static de.ausgleich.testing.Delivered.AGENCY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import de.ausgleich.testing.DatabaseUnderTest;
import de.ausgleich.testing.Delivered;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.sql.SQLException;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Long files are taken in at once and checked afterwards. */
@QuarkusTest
class WaitingChecksTest {

    private static final String DATE = "2007-12-31";
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final int ROWS = 5_000;

    @Test
    void aLongFileIsReceivedAndThenChecked() {
        String id = received("long");
        Delivered.act(id, "publication", Map.of("accepted", List.of()))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ausgleich:problem:delivery-state"));
        awaitChecked(id);
        Delivered.get(id).then().body("progress", nullValue(), "plan.refused", equalTo(ROWS), "errors", equalTo(1_001));
        assertThat(Delivered.types(id)).contains("UNKNOWN_VARIABLE");
        Delivered.reject(id).then().statusCode(200);
    }

    /** What an instance leaves behind that ends in the middle: received, and nobody at work on it. */
    @Test
    void whatNobodyWorksOnAnyMoreIsCheckedAgain() throws SQLException {
        String id = received("left");
        awaitChecked(id);
        DatabaseUnderTest.asOwner("update raw.delivery set state = 'RECEIVED', mapping = null where id = '" + id + "'");
        awaitChecked(id);
        Delivered.get(id).then().body("plan.refused", equalTo(ROWS));
        Delivered.reject(id).then().statusCode(200);
    }

    @Test
    void whatAnotherInstanceChecksIsLeftToIt() throws Exception {
        String id = received("taken");
        awaitChecked(id);
        try (AutoCloseable other =
                DatabaseUnderTest.holdingAsOwner("select pg_advisory_xact_lock(hashtextextended('" + id + "', 23))")) {
            DatabaseUnderTest.asOwner("update raw.delivery set state = 'RECEIVED' where id = '" + id + "'");
            Thread.sleep(Duration.ofSeconds(8));
            Delivered.get(id).then().body("state", equalTo("RECEIVED"));
            assertThat(other).isNotNull();
        }
        awaitChecked(id);
        Delivered.reject(id).then().statusCode(200);
    }

    @Test
    void aCheckThatNeverEndsSaysSo() throws SQLException {
        String id = received("hopeless");
        awaitChecked(id);
        DatabaseUnderTest.asOwner("""
                update raw.delivery set state = 'RECEIVED' where id = '%1$s';
                insert into raw.delivery_check (delivery_id, phase, done, total, starts) values ('%1$s', 'READING', 1, 2, 5)
                on conflict (delivery_id) do update set starts = 5;
                """.formatted(id));
        awaitChecked(id);
        Delivered.get(id).then().body("errors", equalTo(1), "plan.refused", equalTo(0));
        assertThat(Delivered.types(id)).containsExactly("CHECK_FAILED");
        Delivered.reject(id).then().statusCode(200);
    }

    @Test
    void itCanBeTurnedAwayBeforeItIsChecked() {
        String id = received("unwanted");
        int status = Delivered.reject(id).statusCode();
        // Either it was in time, or the check had ended meanwhile and changed the version.
        assertThat(status).isIn(200, 412);
        if (status == 412) {
            Delivered.reject(id).then().statusCode(200);
        }
        Delivered.get(id).then().body("state", equalTo("REJECTED"));
    }

    @Test
    void anotherMappingOfALongFileIsCheckedAfterwardsToo() {
        String id = received("mapped");
        awaitChecked(id);
        Map<String, Object> mapping = Delivered.get(id).jsonPath().getMap("mapping");
        mapping.put("originColumn", null);
        map(id, mapping).then().statusCode(200).body("state", equalTo("RECEIVED"), "progress.total", equalTo(ROWS + 1));
        awaitChecked(id);
        Delivered.get(id).then().body("mapping.originColumn", nullValue());
        mapping.put("valueColumn", null);
        map(id, mapping).then().statusCode(400).body("violations.field", contains("mapping.valueColumn"));
        Delivered.get(id).then().body("state", equalTo("CHECKED"));
        Delivered.reject(id).then().statusCode(200);
    }

    private static Response map(String id, Map<String, Object> mapping) {
        return Delivered.office()
                .header("If-Match", Delivered.get(id).header("ETag"))
                .contentType("application/json")
                .body(mapping)
                .put("/api/v1/deliveries/{id}/mapping", id);
    }

    /** Nothing but unknown variables: no test meets figures of another one. */
    private static String received(String name) {
        String[] lines = Stream.concat(
                        Stream.of("variable,reference_date,district_code,value,origin"),
                        IntStream.range(0, ROWS)
                                .mapToObj(row -> "%s-%d,%s,%02d,%d,test".formatted(name, row, DATE, row % 92 + 1, row)))
                .toArray(String[]::new);
        return Delivered.table(AGENCY, DATE, lines)
                .then()
                .statusCode(201)
                .body("state", equalTo("RECEIVED"), "progress.phase", equalTo("READING"))
                .body("progress.done", equalTo(0), "progress.total", equalTo(ROWS + 1))
                .extract()
                .path("id");
    }

    private static void awaitChecked(String id) {
        Instant until = Instant.now().plus(PATIENCE);
        while (!"CHECKED".equals(Delivered.get(id).path("state"))) {
            assertThat(Instant.now()).as("still not checked").isBefore(until);
            pause();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(Duration.ofMillis(200));
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
