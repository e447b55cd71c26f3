package de.ausgleich.monitoring;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.startsWith;

import de.ausgleich.access.Role;
import de.ausgleich.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.Test;

/** The council paper's five tables at 31.12.2007, as a member of the council gets them over HTTP. */
@QuarkusTest
class PaperTablesTest {

    @Test
    void table1PersonsWithMigrationBackground() {
        summary("migration-background", "1")
                .body("city.display", equalTo("22,3 %"), "city.numerator", equalTo(72911))
                .body("highest.items[0].display", equalTo("53,8 %"), "highest.items[0].numerator", equalTo(2936))
                .body(
                        "highest.items[0].district.code",
                        equalTo("78"),
                        "highest.items[0].district.name",
                        equalTo("Sieker"))
                .body("lowest.items[0].display", equalTo("3,4 %"), "lowest.items[0].numerator", equalTo(18))
                .body(
                        "lowest.items[0].district.code",
                        equalTo("44"),
                        "lowest.items[0].district.name",
                        equalTo("Holtkamp"))
                .body("count", equalTo(92))
                .body(
                        "sentence",
                        equalTo("Durchschnitt Gesamtstadt 22,3 % (72.911) · höchster Wert 53,8 % (2.936) Sieker"
                                + " · niedrigster Wert 3,4 % (18) Holtkamp"));
    }

    @Test
    void table2BenefitUnitsWithTwoAndMoreChildren() {
        summary("sgb2-families", "1,4")
                .body("city.display", equalTo("18,2 %"), "city.numerator", equalTo(3045))
                .body("highest.items[0].display", equalTo("48,0 %"), "highest.items[0].numerator", equalTo(60))
                .body("highest.items[0].district.name", equalTo("Dürkopp"))
                .body("ranks.position", contains(1, 4))
                .body("ranks[1].items[0].display", equalTo("40,2 %"), "ranks[1].items[0].numerator", equalTo(192))
                .body("ranks[1].items[0].district.name", equalTo("Baumheide"), "ranks[1].count", equalTo(1))
                .body("lowest.count", equalTo(9), "lowest.items", hasSize(9))
                .body("lowest.items.district.code", hasItems("29", "30", "54"))
                .body("lowest.items[0].display", equalTo("0,0 %"), "lowest.items[0].status", equalTo("AVAILABLE"))
                .body("lowest.items[0].value", equalTo(0));
    }

    /** The paper prints 128.7 for Dürkopp, which no whole-number bases give; the counts give 128.8. */
    @Test
    void table3ChangeOfTheShareOfBenefitUnits() {
        summary("sgb2-change", "1,3")
                .body("city.display", equalTo("91,3 %"), "city.numerator", equalTo(18238))
                .body("city.base.display", equalTo("12,0 %"), "city.share.display", equalTo("10,9 %"))
                .body("city.base.numerator", equalTo(20070), "city.base.date", equalTo("2005-12-31"))
                .body("highest.items[0].display", equalTo("132,9 %"))
                .body("highest.items[0].district.name", equalTo("Oldentrup Ost"))
                .body(
                        "highest.items[0].base.display",
                        equalTo("4,9 %"),
                        "highest.items[0].share.display",
                        equalTo("6,5 %"))
                .body("highest.items[0].base.numerator", equalTo(9), "highest.items[0].numerator", equalTo(13))
                .body("ranks[1].items[0].display", equalTo("128,8 %"))
                .body("ranks[1].items[0].district.name", equalTo("Dürkopp"))
                .body(
                        "ranks[1].items[0].base.display",
                        equalTo("20,5 %"),
                        "ranks[1].items[0].share.display",
                        equalTo("26,5 %"))
                .body("ranks[1].items[0].base.numerator", equalTo(324), "ranks[1].items[0].numerator", equalTo(391))
                .body("lowest.items[0].display", equalTo("49,1 %"), "lowest.items[0].district.name", equalTo("Eggeweg"))
                .body(
                        "lowest.items[0].base.display",
                        equalTo("14,8 %"),
                        "lowest.items[0].share.display",
                        equalTo("7,2 %"))
                .body("lowest.items[0].base.numerator", equalTo(315), "lowest.items[0].numerator", equalTo(156));
    }

    @Test
    void table4LoneParents() {
        summary("single-parents", "1,3")
                .body("city.display", equalTo("3,9 %"), "city.numerator", equalTo(6400))
                .body("highest.items[0].display", equalTo("7,6 %"), "highest.items[0].numerator", equalTo(30))
                .body("highest.items[0].district.name", equalTo("Betriebshof Sieker"))
                .body("ranks[1].items[0].display", equalTo("5,9 %"), "ranks[1].items[0].numerator", equalTo(207))
                .body("ranks[1].items[0].district.name", equalTo("Baumheide"))
                .body("lowest.items[0].display", equalTo("0,0 %"), "lowest.count", equalTo(1))
                .body("lowest.items[0].district.name", equalTo("Siebenhügel"));
    }

    @Test
    void table5HouseholdsWithChildren() {
        summary("households-with-children", "1,2")
                .body("city.display", equalTo("20,1 %"), "city.numerator", equalTo(33368))
                .body("highest.items[0].display", equalTo("35,2 %"), "highest.items[0].numerator", equalTo(318))
                .body("highest.items[0].district.name", equalTo("Dalbke"))
                .body("ranks[1].items[0].display", equalTo("34,1 %"), "ranks[1].items[0].numerator", equalTo(552))
                .body("ranks[1].items[0].district.name", equalTo("Dingerdissen"))
                .body("lowest.items[0].display", equalTo("7,9 %"), "lowest.items[0].numerator", equalTo(162))
                .body("lowest.items[0].district.name", startsWith("Alt- und Neustadt"));
    }

    private static ValidatableResponse summary(String indicator, String ranks) {
        return As.role(Role.COUNCIL)
                .queryParam("date", "2007-12-31")
                .queryParam("ranks", ranks)
                .get("/api/v1/indicators/{code}/summary", indicator)
                .then()
                .statusCode(200)
                .body("scheme", equalTo("bielefeld-92"), "date", equalTo("2007-12-31"));
    }
}
