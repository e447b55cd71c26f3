package de.ausgleich.observation.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;

import de.ausgleich.testing.Delivered;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Findings as a list for the office. */
@QuarkusTest
class FindingListTest {

    @Test
    void theListNamesRowColumnValueAndProposal() {
        String id = Delivered.table(
                        "bundesagentur",
                        "2007-12-31",
                        "Stat. Bezirk;Bedarfsgemeinschaften",
                        "01;210",
                        "02;=1+1",
                        "03;-7")
                .path("id");
        Response list = Delivered.office().accept("text/csv").get("/api/v1/deliveries/{id}/findings", id);
        list.then()
                .statusCode(200)
                .header("Content-Type", containsString("text/csv"))
                .header("Content-Disposition", containsString("-findings.csv"));
        assertThat(new String(list.asByteArray(), StandardCharsets.UTF_8))
                .startsWith("\uFEFFZeile;Spalte;Wert;Art;Befund;Vorschlag\r\n")
                .contains("3;Bedarfsgemeinschaften;'=1+1;Fehler;„=1+1“ ist keine Zahl.")
                .contains("4;Bedarfsgemeinschaften;'-7;Fehler;„-7“ ist kleiner als null.");
        assertThat(Delivered.office()
                        .header("Accept-Language", "en")
                        .accept("text/csv")
                        .get("/api/v1/deliveries/{id}/findings", id)
                        .asString())
                .contains("Row,Column,Value,Kind,Finding,Proposal");
        Delivered.reject(id);
    }

    @Test
    void withoutAWishItIsJson() {
        String id = Delivered.table("bundesagentur", "2007-12-31", "Stat. Bezirk;Bedarfsgemeinschaften", "01;x1")
                .path("id");
        for (String accept : new String[] {"*/*", "application/json", "application/json, text/csv;q=0.5"}) {
            Delivered.office()
                    .header("Accept", accept)
                    .get("/api/v1/deliveries/{id}/findings", id)
                    .then()
                    .header("Content-Type", containsString("application/json"));
        }
        Delivered.reject(id);
    }
}
