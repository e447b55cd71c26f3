package de.ausgleich.shared;

import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.is;

import de.ausgleich.access.Role;
import de.ausgleich.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

/** Whoever writes for the API learns of every field that it does not know at once, wherever it stands. */
@QuarkusTest
class UnknownFieldsTest {

    @Test
    void allAreNamedWithTheirPlace() {
        As.role(Role.STATISTICS_OFFICE)
                .contentType("application/json")
                .header("If-None-Match", "*")
                .body("""
                        {"colour": {"deep": [1, {"deeper": 2}]},
                         "name": {"de": "Name", "fr": "nom", "en": "name", "it": "nome"},
                         "unit": {"de": "Anzahl", "en": "number"}, "source": "any", "measure": "STOCK",
                         "breaks": [{"date": "2007-12-31", "note": {"de": "Grund", "en": "reason"}},
                                    {"date": "2008-12-31", "why": "?", "note": {"de": "Grund", "en": "reason", "fr": "motif"}}],
                         "size": 3}
                        """)
                .put("/api/v1/variables/unknown_fields")
                .then()
                .statusCode(400)
                .body("type", is("urn:ausgleich:problem:invalid"))
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "colour", "name.fr", "name.it", "breaks[1].why", "breaks[1].note.fr", "size"))
                .body("violations.message", everyItem(is("Dieses Feld gibt es hier nicht.")));
    }
}
