package de.ausgleich.observation.delivery;

import static de.ausgleich.testing.Delivered.AGENCY;
import static org.hamcrest.Matchers.equalTo;

import de.ausgleich.testing.Delivered;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A plan can be searched: 92 districts and three variables, of which one figure is changed and one refused. */
@QuarkusTest
class DeliveryPlanTest {

    private static String id = "";

    @ParameterizedTest
    @CsvSource({
        "'', 276",
        "kind=REFUSED, 1",
        "kind=REFUSED&district=65, 1",
        "kind=REFUSED&district=64, 0",
        "variable=households_sgb2_base, 92",
        "district=65, 3",
        "district=65&variable=households_sgb2_base, 1",
        "q=baumheide, 3",
        "q=BAUMHEIDE&kind=UNCHANGED, 2",
        "q=Dürkopp, 3",
        "q=duerkopp, 3",
        "q=Haushalte, 92",
        "q=units, 184",
        "q=Nirgendwo, 0"
    })
    void rowsAreFoundByCodeAndName(String query, int total) {
        if (id.isEmpty()) {
            id = Delivered.ownCopy("broken-text-in-number.csv", AGENCY, "2007-12-31")
                    .path("id");
        }
        Delivered.office()
                .get("/api/v1/deliveries/{id}/plan?size=1&" + query, id)
                .then()
                .statusCode(200)
                .body("total", equalTo(total), "items.size()", equalTo(Math.min(total, 1)));
    }
}
