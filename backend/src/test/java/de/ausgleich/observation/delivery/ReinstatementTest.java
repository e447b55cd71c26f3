package de.ausgleich.observation.delivery;

import static de.ausgleich.testing.Delivered.AGENCY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import de.ausgleich.testing.Delivered;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** A withdrawal can be taken back as long as nothing else has been published in its place. */
@QuarkusTest
class ReinstatementTest {

    private static final String DATE = "2007-12-31";

    @Test
    void takingAWithdrawalBackBringsTheNumbersBack() {
        String id = published("broken-implausible-jump.csv");
        Delivered.withdraw(id).then().body("withdrawnAt", notNullValue());
        assertThat(value()).isEqualTo(89);
        reinstate(id)
                .then()
                .statusCode(200)
                .body("state", equalTo("PUBLISHED"), "withdrawnAt", nullValue(), "reason", equalTo("doch richtig"));
        assertThat(value()).isEqualTo(890);
        reinstate(id).then().statusCode(409).body("type", equalTo("urn:ausgleich:problem:delivery-state"));
        Delivered.withdraw(id).then().statusCode(200);
        assertThat(value()).isEqualTo(89);
    }

    @Test
    void notWhenOtherNumbersStandInTheirPlace() {
        String first = published("broken-implausible-jump.csv");
        Delivered.withdraw(first).then().statusCode(200);
        String second = published("broken-total-mismatch.csv");
        reinstate(first).then().statusCode(409).body("type", equalTo("urn:ausgleich:problem:delivery-superseded"));
        Delivered.withdraw(second).then().statusCode(200);
        reinstate(first).then().statusCode(200);
        Delivered.withdraw(first).then().statusCode(200);
    }

    @Test
    void notWhenTheSameFileHasBeenDeliveredAgain() {
        String first = published("broken-implausible-jump.csv");
        Delivered.withdraw(first).then().statusCode(200);
        String again =
                Delivered.sample("broken-implausible-jump.csv", AGENCY, DATE).path("id");
        reinstate(first).then().statusCode(409).body("type", equalTo("urn:ausgleich:problem:delivery-known"));
        Delivered.reject(again);
    }

    @Test
    void whatWasNewerBeforeStaysCurrent() {
        String older = published("broken-implausible-jump.csv");
        String newer = published("broken-total-mismatch.csv");
        Delivered.withdraw(older).then().statusCode(200);
        assertThat(value()).isEqualTo(89);
        reinstate(older).then().statusCode(200);
        assertThat(value()).isEqualTo(89);
        Delivered.withdraw(newer).then().statusCode(200);
        assertThat(value()).isEqualTo(890);
        Delivered.withdraw(older).then().statusCode(200);
        assertThat(value()).isEqualTo(89);
    }

    @Test
    void theHistoryNamesEveryStepWithItsReason() {
        String id = published("broken-implausible-jump.csv");
        Delivered.withdraw(id).then().statusCode(200);
        reinstate(id).then().statusCode(200);
        Delivered.withdraw(id).then().statusCode(200);
        Response history = Delivered.office().get("/api/v1/history/delivery/{id}", id);
        assertThat(history.jsonPath().<String>getList("items.action"))
                .containsExactly("withdrawn", "reinstated", "withdrawn", "published", "received");
        assertThat(history.jsonPath().<String>getList("items.after.reason"))
                .containsExactly("Test beendet", "doch richtig", "Test beendet", null, null);
        assertThat(history.jsonPath().<String>getList("items.before.state"))
                .containsExactly("PUBLISHED", "WITHDRAWN", "PUBLISHED", "CHECKED");
        history.then().body("items[4].role", equalTo("statistics-office"), "items[4].at", notNullValue());
    }

    private static String published(String sample) {
        String id = Delivered.sample(sample, AGENCY, DATE).path("id");
        Delivered.publish(id).then().statusCode(200);
        return id;
    }

    private static Response reinstate(String id) {
        return Delivered.act(id, "reinstatement", Map.of("reason", "doch richtig"));
    }

    private static int value() {
        List<Integer> values = Delivered.office()
                .get("/api/v1/observations?variable=sgb2_benefit_units&date=" + DATE + "&district=40")
                .path("items.value");
        return values.getFirst();
    }
}
