package de.ausgleich.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import de.ausgleich.access.Role;
import de.ausgleich.measure.Planned;
import de.ausgleich.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DistributionResourceTest {

    private static final String RESOURCES = "/api/v1/need-indices/life-situation/resources";

    /** A year in which no other measure has money: 3,650 € for the two districts of Sieker, by inhabitants. */
    @Test
    void moneyIsLaidOnDistrictsAndHeldAgainstNeed() {
        Map<String, Object> measure = Planned.measure();
        measure.putAll(Map.of("from", "2031-01-01", "to", "2031-12-31", "cost", 3650));
        Planned.planned(measure);
        JsonPath found = As.role(Role.COUNCIL)
                .get(RESOURCES + "?date=2010-12-31&year=2031")
                .then()
                .statusCode(200)
                .header("ETag", notNullValue())
                .body("year", equalTo(2031), "years", hasItems(2031, 2010), "measures", equalTo(1))
                .body("index.code", equalTo("life-situation"), "dates", hasItem("2010-12-31"))
                .body("planned.total", equalTo(3650.00f), "spent.concentration", nullValue(), "spent.curve", empty())
                .body("elsewhere", empty(), "fictitious", equalTo(true))
                .extract()
                .jsonPath(io.restassured.path.json.config.JsonPathConfig.jsonPathConfig()
                        .numberReturnType(io.restassured.path.json.config.JsonPathConfig.NumberReturnType.BIG_DECIMAL));
        BigDecimal first = number(found, "districts.find { it.district.code == '14' }.population");
        BigDecimal second = number(found, "districts.find { it.district.code == '78' }.population");
        BigDecimal expected = new BigDecimal("3650").multiply(first).divide(first.add(second), 2, RoundingMode.HALF_UP);
        assertThat(number(found, "districts.find { it.district.code == '14' }.planned.amount"))
                .isEqualByComparingTo(expected);
        assertThat(number(found, "districts.find { it.district.code == '78' }.planned.amount"))
                .isEqualByComparingTo(new BigDecimal("3650").subtract(expected));
        assertThat(number(found, "classes.collect { it.planned.amount }.sum()")).isEqualByComparingTo("3650");
        assertThat(number(found, "classes.collect { it.districts }.sum()")).isEqualByComparingTo("92");
        // Both districts have greater need than most: the curve lies above the diagonal.
        assertThat(number(found, "planned.concentration").doubleValue()).isBetween(-1.0, -0.5);
        List<BigDecimal> curve = found.getList("planned.curve.amount", BigDecimal.class);
        assertThat(curve).isSorted();
        assertThat(curve.getLast()).isEqualByComparingTo("1");
    }

    private static BigDecimal number(JsonPath found, String path) {
        return new BigDecimal(String.valueOf(found.<Object>get(path)));
    }

    @Test
    void theYearOfTheIndexIsTheUsualOneAndClassesStandByNeed() {
        As.role(Role.SOCIAL_PLANNING)
                .get(RESOURCES + "?date=2009-12-31")
                .then()
                .statusCode(200)
                .body("year", equalTo(2009), "date", equalTo("2009-12-31"))
                .body("classes.findAll { it.status != null }.status", contains("VERY_LOW", "LOW", "MEDIUM", "HIGH"));
    }

    @Test
    void whatCannotBeMeantIsNamed() {
        As.role(Role.COUNCIL).get(RESOURCES + "?year=3000").then().statusCode(400);
        As.role(Role.COUNCIL).get(RESOURCES + "?date=gestern").then().statusCode(400);
        As.role(Role.COUNCIL)
                .get("/api/v1/need-indices/nothing/resources")
                .then()
                .statusCode(404);
        As.role(Role.COUNCIL).get(RESOURCES + "?scheme=nowhere").then().statusCode(400);
    }

    @Test
    void moneyIsForThoseWhoSeeItAlone() {
        As.role(Role.STATISTICS_OFFICE).get(RESOURCES).then().statusCode(403);
        Planned.provider().get(RESOURCES).then().statusCode(403);
        Planned.housing().get(RESOURCES).then().statusCode(403).body("type", containsString("forbidden"));
    }
}
