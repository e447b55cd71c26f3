package de.ausgleich.shared.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;

import de.ausgleich.access.Role;
import de.ausgleich.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class FourDigitYearsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {"-999999999-01-01", "-0001-12-31", "0999-12-31", "+10000-01-01", "+999999999-12-31", "20.5.2010"
            })
    void aDayOfAnotherYearIsASlipThatIsNamed(String day) {
        As.role(Role.COUNCIL)
                .queryParam("date", day)
                .get("/api/v1/indicators/sgb2-share/values")
                .then()
                .statusCode(400)
                .body("violations.field", contains("date"))
                .body("violations[0].message", containsString(day));
        As.role(Role.COUNCIL)
                .queryParam("date", day)
                .get("/api/v1/need-indices/life-situation/result")
                .then()
                .statusCode(400);
        As.role(Role.SOCIAL_PLANNING)
                .contentType(ContentType.JSON)
                .header("If-None-Match", "*")
                .body(Map.of("from", day))
                .put("/api/v1/programme-areas/odd-years")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("from"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"+1000000000-12-31T23:59:59Z", "-0001-12-31T00:00:00Z", "2010-12-31"})
    void soIsAnInstant(String instant) {
        As.role(Role.COUNCIL)
                .queryParam("asOf", instant)
                .get("/api/v1/indicators/sgb2-share/values")
                .then()
                .statusCode(400)
                .body("violations.field", contains("asOf"));
    }

    @Test
    void aDayIsATextAndNothingElse() {
        As.role(Role.SOCIAL_PLANNING)
                .contentType(ContentType.JSON)
                .header("If-None-Match", "*")
                .body("{\"from\": [2010, 1, 1]}")
                .put("/api/v1/programme-areas/odd-years")
                .then()
                .statusCode(400)
                .body("violations.field", hasItem("from"));
    }
}
