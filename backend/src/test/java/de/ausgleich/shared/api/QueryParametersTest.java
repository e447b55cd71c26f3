package de.ausgleich.shared.api;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;

import de.ausgleich.access.Role;
import de.ausgleich.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

@QuarkusTest
class QueryParametersTest {

    @Test
    void everyFaultInTheQueryIsNamedAtOnce() {
        get("/api/v1/indicators/sgb2-share/values?date=31.12.2007&level=STREET&asOf=yesterday&region=1")
                .statusCode(400)
                .body("violations.field", contains("asOf", "date", "level", "region"))
                .body("violations.message", hasItem(containsString("CITY")));
    }

    @Test
    void pagesOutsideTheirRangeAreNamedWithTheRange() {
        get("/api/v1/indicators?page=-1&size=501&retired=perhaps")
                .statusCode(400)
                .body("violations.field", contains("page", "retired", "size"))
                .body("violations.message", hasItem("Erlaubt sind 1 bis 500."));
    }

    @Test
    void aParameterForOneValueIsNotTakenTwice() {
        get("/api/v1/indicators/sgb2-share/values?date=2007-12-31&date=2008-12-31")
                .statusCode(400)
                .body("violations.field", contains("date"));
        get("/api/v1/indicators/sgb2-share/series?district=04&district=78").statusCode(200);
    }

    private static ValidatableResponse get(String path) {
        return As.role(Role.COUNCIL).get(path).then();
    }
}
