package de.ausgleich.search;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.not;

import de.ausgleich.access.Role;
import de.ausgleich.testing.As;
import de.ausgleich.testing.DatabaseUnderTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import java.sql.SQLException;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Over the demonstration. */
@QuarkusTest
class SearchResourceTest {

    @Test
    void anExactCodeComesFirst() {
        find(Role.COUNCIL, "65")
                .body("items[0].type", equalTo("DISTRICT"), "items[0].code", equalTo("65"))
                .body("items[0].name", equalTo("Baumheide"), "items[0].detail", equalTo("Heepen"));
        find(Role.COUNCIL, "sgb2-share").body("items[0].type", equalTo("INDICATOR"));
    }

    @Test
    void whatBeginsSoComesBeforeWhatHoldsIt() {
        find(Role.COUNCIL, "sieker")
                .body("items[0].type", equalTo("DISTRICT"))
                .body("items.findAll { it.type == 'DISTRICT' }.name", equalTo(List.of("Sieker", "Betriebshof Sieker")));
    }

    @Test
    void umlautsAndCaseDoNotMatter() {
        for (String typed : List.of("Dürkopp", "DURKOPP", "duerkopp", "dürk")) {
            find(Role.COUNCIL, typed).body("items[0].code", equalTo("04"));
        }
    }

    @Test
    void everySortIsFound() {
        find(Role.STATISTICS_OFFICE, "bundesagentur")
                .body("items.type", hasItems("SOURCE", "DELIVERY"))
                .body("items.find { it.type == 'DELIVERY' }.detail", containsString("Bundesagentur für Arbeit"));
        find(Role.COUNCIL, "population").body("items.type", hasItem("VARIABLE"));
        find(Role.COUNCIL, "bielefeld-92").body("items[0].type", equalTo("SCHEME"));
    }

    /** A district comes before the area of its name. */
    @Test
    void areasAndConferencesAreFoundByWhoeverSeesThem() {
        find(Role.COUNCIL, "sieker")
                .body("items.type", hasItems("DISTRICT", "PROGRAMME_AREA", "CONFERENCE"))
                .body("items.find { it.type == 'PROGRAMME_AREA' }.code", equalTo("sieker"))
                .body("items.find { it.type == 'PROGRAMME_AREA' }.detail", equalTo("14, 78"));
        find(Role.COUNCIL, "stadtteilkonferenz").body("items.type", hasItem("CONFERENCE"));
        As.person("00000000-0000-4000-8000-000000000005", Role.WELFARE_PROVIDER)
                .queryParam("q", "baumheide")
                .get("/api/v1/search")
                .then()
                .statusCode(200)
                .body("items.type", everyItem(is(not("PROGRAMME_AREA"))));
    }

    @Test
    void aNameIsInTheReadersLanguage() {
        String german = name("de");
        String english = name("en");
        assertThat(german).isNotEqualTo(english);
        As.role(Role.COUNCIL)
                .header("Accept-Language", "en")
                .queryParam("q", english)
                .get("/api/v1/search")
                .then()
                .body("items[0].code", equalTo("migration-background"));
    }

    /** Deliveries are raw counts: not even their names are for the council. */
    @Test
    void theCouncilFindsNoDeliveries() {
        for (String typed : List.of("bundesagentur", "csv", "2007")) {
            find(Role.COUNCIL, typed).body("items.type", everyItem(is(not("DELIVERY"))));
        }
        find(Role.STATISTICS_OFFICE, "csv").body("items.type", hasItem("DELIVERY"));
    }

    /** However many newer ones there are. */
    @Test
    void anOldDeliveryIsFoundByAnySpellingOfItsName() throws SQLException {
        DatabaseUnderTest.asOwner("""
                insert into raw.delivery (id, version, state, source_code, scheme_code, reference_date, file_name,
                    file_size, sha256, columns, basis, received_at, received_by_role)
                select gen_random_uuid(), 0, 'REJECTED', 'bundesagentur', 'bielefeld-92', date '2007-12-31',
                    case number when 0 then 'Haushalte Jöllenbeck uralt.csv' else 'archiv-' || number || '.csv' end,
                    1, 'search-' || number, '[]', '{}', timestamptz '1999-01-01' + number * interval '1 minute',
                    'statistics-office'
                from generate_series(0, 2500) as number
                """);
        try {
            for (String typed : List.of("jöllenbeck", "JOLLENBECK", "joellenbeck uralt", "uralt.csv")) {
                find(Role.STATISTICS_OFFICE, typed)
                        .body(
                                "items.findAll { it.type == 'DELIVERY' }.name",
                                hasItem("Haushalte Jöllenbeck uralt.csv"));
            }
            find(Role.STATISTICS_OFFICE, "archiv-7.csv").body("items[0].name", equalTo("archiv-7.csv"));
            find(Role.COUNCIL, "uralt").body("items", empty());
        } finally {
            DatabaseUnderTest.asOwner("delete from raw.delivery where sha256 like 'search-%'");
        }
    }

    @Test
    void whoMayReadNothingFindsNothing() {
        find(Role.ADMINISTRATOR, "65").body("items", empty());
        find(Role.ADMINISTRATOR, "bielefeld").body("items", empty());
        As.nobody().queryParam("q", "65").get("/api/v1/search").then().statusCode(401);
        As.service("monitoring:read")
                .queryParam("q", "65")
                .get("/api/v1/search")
                .then()
                .statusCode(200)
                .body("items[0].code", equalTo("65"));
    }

    @Test
    void noMoreThanAskedForIsGiven() {
        ask("bezirk", 3).statusCode(200).body("items", hasSize(3));
        find(Role.COUNCIL, "bezirk").body("items", hasSize(20));
        ask("bezirk", 0).statusCode(400).body("violations.field", contains("limit"));
        ask("bezirk", 101).statusCode(400).body("violations.field", contains("limit"));
        ask(" ", 5).statusCode(400).body("violations.field", contains("q"));
        As.role(Role.COUNCIL).get("/api/v1/search").then().statusCode(400).body("violations.field", contains("q"));
        find(Role.COUNCIL, "%").body("items", empty());
    }

    private static String name(String language) {
        return As.role(Role.COUNCIL)
                .header("Accept-Language", language)
                .queryParam("q", "migration-background")
                .get("/api/v1/search")
                .jsonPath()
                .getString("items[0].name");
    }

    private static ValidatableResponse find(Role role, String typed) {
        return As.role(role).queryParam("q", typed).get("/api/v1/search").then().statusCode(200);
    }

    private static ValidatableResponse ask(String typed, int limit) {
        return As.role(Role.COUNCIL)
                .queryParam("q", typed)
                .queryParam("limit", limit)
                .get("/api/v1/search")
                .then();
    }
}
