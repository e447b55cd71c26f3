package de.ausgleich.observation.delivery;

import static de.ausgleich.testing.Delivered.AGENCY;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import de.ausgleich.testing.Delivered;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The first lines of a file, as whoever says what its columns are needs them. */
@QuarkusTest
class DeliveryPreviewTest {

    @Test
    void preambleAndHeaderStandAsInTheFile() {
        String id =
                Delivered.sample("sgb2-2008-12-31.csv", AGENCY, "2008-12-31").path("id");
        preview(id, "?rows=6")
                .body("sheets", hasSize(0), "sheet", equalTo(null), "lines", hasSize(6))
                .body("lines[0].line", equalTo(1))
                .body("lines[1].cells[0]", equalTo("Stichtag: 31.12.2008"))
                .body("lines.find { it.line == 4 }.cells[0]", equalTo("Stat. Bezirk"), "headerRow", equalTo(4));
        preview(id, "").body("lines", hasSize(40));
        preview(id, "?from=65&rows=3").body("lines.line", contains(65, 66, 67), "headerRow", equalTo(4));
        Delivered.reject(id);
    }

    @Test
    void sheetsOfAWorkbookCanBeLookedAt() {
        String id = Delivered.sample("haushalte-2007-12-31.xlsx", "statistikamt", "2007-12-31")
                .path("id");
        String sheet =
                preview(id, "?rows=2").body("lines", hasSize(2)).extract().path("sheet");
        preview(id, "?sheet=" + sheet).body("sheets", contains(sheet), "sheet", equalTo(sheet));
        Delivered.reject(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"rows=0", "rows=201", "from=0", "sheet=Nirgends"})
    void whatIsNotThereIsNamed(String query) {
        String id = Delivered.table("bundesagentur", "2007-12-31", "Stat. Bezirk;Bedarfsgemeinschaften", "01;1")
                .path("id");
        Delivered.office()
                .get("/api/v1/deliveries/{id}/preview?" + query, id)
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of(query.substring(0, query.indexOf('=')))));
        Delivered.reject(id);
    }

    private static ValidatableResponse preview(String id, String query) {
        return Delivered.office()
                .get("/api/v1/deliveries/{id}/preview" + query, id)
                .then()
                .statusCode(200);
    }
}
