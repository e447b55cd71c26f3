package de.ausgleich.shared.api;

import static org.hamcrest.Matchers.contains;

import de.ausgleich.access.Role;
import de.ausgleich.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A short text such as 1e50000000 is a number with which nothing can be computed in time. */
@QuarkusTest
class VastNumbersTest {

    @ParameterizedTest
    @ValueSource(strings = {"1e50000000", "\"1e50000000\"", "1e-50000000", "1e101"})
    void aNumberWithTooManyPlacesIsNoNumber(String vast) {
        As.role(Role.SOCIAL_PLANNING)
                .contentType("application/json")
                .body("""
                        {"area": "duerkopp", "target": {"indicator": "sgb2-families", "kind": "POINTS", "amount": %s,
                         "baselineDate": "2007-12-31", "due": "2010-12-31"}}
                        """.formatted(vast))
                .post("/api/v1/goals/target-preview")
                .then()
                .statusCode(400)
                .body("violations.field", contains("target.amount"));
    }

    @Test
    void eachIsNamed() {
        As.role(Role.SOCIAL_PLANNING)
                .contentType("application/json")
                .body("""
                        {"title": "Probe", "organisation": "awo", "districts": ["14"], "cost": 1,
                         "sources": [{"kind": "OWN_FUNDS", "amount": 1e50000000}, {"kind": "OWN_FUNDS", "amount": -1e200}]}
                        """)
                .post("/api/v1/measures")
                .then()
                .statusCode(400)
                .body("violations.field", contains("sources[0].amount", "sources[1].amount"));
    }
}
