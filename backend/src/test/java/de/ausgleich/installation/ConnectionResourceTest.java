package de.ausgleich.installation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.endsWith;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;

import de.ausgleich.access.Role;
import de.ausgleich.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ConnectionResourceTest {

    private static final String CONNECTION = "/api/v1/connection";

    @Test
    void theAdministrationReadsHowOtherSystemsConnect() {
        As.role(Role.ADMINISTRATOR)
                .get(CONNECTION)
                .then()
                .statusCode(200)
                .body("issuer", endsWith("/realms/ausgleich"))
                .body("tokenAddress", endsWith("/realms/ausgleich/protocol/openid-connect/token"))
                .body("scopes.code", hasItems("monitoring:read", "programme:read"))
                .body("scopes.find { it.code == 'monitoring:read' }.rights", contains("read-figures"))
                .body("limits.agreed.find { it.client == 'hasty-system' }.perMinute", equalTo(3));
    }

    @Test
    void nobodyElseDoes() {
        As.role(Role.SOCIAL_PLANNING).get(CONNECTION).then().statusCode(403);
        As.service("monitoring:read").get(CONNECTION).then().statusCode(403);
        As.nobody().get(CONNECTION).then().statusCode(401);
    }
}
