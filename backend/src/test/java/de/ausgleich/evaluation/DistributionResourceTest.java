package de.ausgleich.evaluation;

import static io.restassured.path.json.config.JsonPathConfig.NumberReturnType.BIG_DECIMAL;
import static java.nio.charset.StandardCharsets.UTF_8;
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
import de.ausgleich.measure.documentation.Documented;
import de.ausgleich.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.path.json.config.JsonPathConfig;
import io.restassured.specification.RequestSpecification;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Sheet;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DistributionResourceTest {

    private static final String RESOURCES = "/api/v1/need-indices/life-situation/resources";
    private static final String IN_65 = "districts.find { it.district.code == '65' }.";
    private static final JsonPathConfig EXACT = JsonPathConfig.jsonPathConfig().numberReturnType(BIG_DECIMAL);

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
                .jsonPath(EXACT);
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

    /** 1,250.50 € for the last quarter of 2010, of a measure that planned 7,300 € for the 730 days of 2010 and 2011. */
    @Test
    void whatIsCancelledPlansNothingAndWhatItSpentStays() {
        JsonPath before = money("2010-12-31", 2010);
        Map<String, Object> measure = Planned.measure();
        measure.putAll(Map.of(
                "districts", List.of("65"), "from", "2010-01-01", "to", "2011-12-31", "cost", new BigDecimal("7300")));
        String id = Planned.planned(measure);
        Planned.act(Planned.provider(), id, "start", "*", Map.of("startedOn", "2010-01-01"))
                .then()
                .statusCode(200);
        Documented.accepted(id, "2010-Q4", Documented.entry());
        JsonPath running = money("2010-12-31", 2010);
        assertThat(grown(before, running, "planned.total")).isEqualByComparingTo("3650");
        assertThat(grown(before, running, "spent.total")).isEqualByComparingTo("1250.5");
        assertThat(grown(before, running, IN_65 + "spent.amount")).isEqualByComparingTo("1250.5");
        assertThat(number(running, IN_65 + "spent.perInhabitant"))
                .isEqualByComparingTo(number(running, IN_65 + "spent.amount")
                        .divide(number(running, IN_65 + "population"), MathContext.DECIMAL64));
        assertThat(number(running, "spent.curve[-1].amount")).isEqualByComparingTo("1");

        Planned.act(Planned.provider(), id, "cancellation", "*", Planned.REASON)
                .then()
                .statusCode(200);
        JsonPath cancelled = money("2010-12-31", 2010);
        assertThat(grown(before, cancelled, "planned.total")).isEqualByComparingTo("0");
        assertThat(grown(before, cancelled, "spent.total")).isEqualByComparingTo("1250.5");
    }

    @Test
    void whatIsPlannedInAnotherSchemeIsNamed() throws IOException {
        RequestSpecification office = As.role(Role.STATISTICS_OFFICE).header("If-None-Match", "*");
        office.contentType("application/json")
                .body(Map.of("name", Map.of("de", "Nachbarort", "en", "Next place"), "validFrom", "1990-01-01"))
                .put("/api/v1/district-schemes/next-place")
                .then()
                .statusCode(201);
        As.role(Role.STATISTICS_OFFICE)
                .contentType("text/csv; charset=UTF-8")
                .header("If-Match", "*")
                .body("code,name,level,parent_code\nNP,Nachbarort,CITY,\nNP1,Ortskern,DISTRICT,NP\n".getBytes(UTF_8))
                .put("/api/v1/district-schemes/next-place/districts")
                .then()
                .statusCode(200);
        Map<String, Object> measure = Planned.measure();
        measure.putAll(Map.of(
                "scheme",
                "next-place",
                "districts",
                List.of("NP1"),
                "title",
                "Lesezeit im Nachbarort",
                "from",
                "2032-01-01",
                "to",
                "2032-12-31",
                "cost",
                1000));
        String id = Planned.created(Planned.planning(), measure);
        Planned.act(Planned.planning(), id, "targets", "*", Planned.outcome())
                .then()
                .statusCode(201);
        Planned.act(Planned.planning(), id, "planning", "*", null).then().statusCode(200);

        JsonPath found = money("2010-12-31", 2032);
        assertThat(found.getList("elsewhere.title")).isEqualTo(List.of("Lesezeit im Nachbarort"));
        assertThat(found.getList("elsewhere.id")).isEqualTo(List.of(id));
        assertThat(number(found, "planned.total")).isEqualByComparingTo("0");
        assertThat(found.getString("planned.noCurve")).isEqualTo("NO_MONEY");
        As.role(Role.COUNCIL)
                .accept("text/csv")
                .get(RESOURCES + "?date=2010-12-31&year=2032")
                .then()
                .statusCode(200)
                .body(containsString("zum 31.12.2010"), containsString("Gebietsstand gehören: Lesezeit im Nachbarort"));
        As.role(Role.COUNCIL)
                .accept("text/csv")
                .header("Accept-Language", "en")
                .get(RESOURCES + "?date=2010-12-31&year=2032")
                .then()
                .statusCode(200)
                .body(containsString("at 31 December 2010"), containsString("planned none, since no money"));
        byte[] workbook = As.role(Role.COUNCIL)
                .accept("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet")
                .get(RESOURCES + "?date=2010-12-31&year=2032")
                .asByteArray();
        try (ReadableWorkbook book = new ReadableWorkbook(new ByteArrayInputStream(workbook))) {
            assertThat(book.getSheets().map(Sheet::getName)).containsExactly("Mittel und Bedarf", "Hinweise");
            assertThat(book.getFirstSheet().read()).hasSize(93);
        }
    }

    private static JsonPath money(String date, int year) {
        return As.role(Role.COUNCIL)
                .get(RESOURCES + "?date=" + date + "&year=" + year)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath(EXACT);
    }

    private static BigDecimal grown(JsonPath before, JsonPath after, String path) {
        return number(after, path).subtract(number(before, path));
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
        As.role(Role.COUNCIL)
                .get(RESOURCES + "?date=2011-12-31&year=2010")
                .then()
                .statusCode(400)
                .body("violations[0].field", equalTo("date"), "violations[0].message", containsString("2011"));
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
