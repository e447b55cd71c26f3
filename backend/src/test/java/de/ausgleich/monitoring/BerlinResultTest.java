package de.ausgleich.monitoring;

import static org.assertj.core.api.Assertions.assertThat;

import de.ausgleich.access.Role;
import de.ausgleich.statistics.BerlinEdition;
import de.ausgleich.testing.As;
import de.ausgleich.testing.Delivered;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.Response;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Two editions of Berlin's monitoring, handed over as an office would: a scheme, ready-made figures at two dates, an
 * index. Nothing here is known to the program; another edition comes out in the same way.
 */
@QuarkusTest
class BerlinResultTest {

    private static final String SCHEME = "berlin-lor";
    private static final String SOURCE = "berlin-senat";
    private static boolean made;

    @ParameterizedTest
    @CsvSource({"2013, 2012-12-31, 2010-12-31, 434", "2015, 2014-12-31, 2012-12-31, 435"})
    void everyPublishedClassComesOutOfTheApi(int year, String date, String earlier, int rated) {
        BerlinEdition edition = BerlinEdition.of(year);
        scheme(edition);
        load(edition, date, earlier);
        JsonPath result = As.role(Role.COUNCIL)
                .get("/api/v1/need-indices/mss{year}/result?scheme=" + SCHEME, year)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
        assertThat(result.getString("date")).isEqualTo(date);
        assertThat(result.getString("earlierDate")).isEqualTo(earlier);
        assertThat(result.getInt("rated")).isEqualTo(rated);
        assertThat(result.getInt("unrated")).isEqualTo(447 - rated);
        List<Map<String, ?>> rows = result.getList("areas");
        int status = 0;
        int dynamics = 0;
        int printed = 0;
        for (int at = 0; at < rows.size(); at++) {
            Map<String, ?> row = rows.get(at);
            BerlinEdition.Area area = edition.areas().get(at);
            assertThat(part(row, "district").get("code")).isEqualTo(area.code());
            if (!area.rated()) {
                assertThat(row.get("status")).as(area.code()).isNull();
                continue;
            }
            assertThat(part(row, "status").get("class")).as(area.code()).isEqualTo(String.valueOf(area.statusClass()));
            status++;
            assertThat(part(row, "dynamics").get("class"))
                    .as(area.code())
                    .isEqualTo(String.valueOf(area.dynamicsClass()));
            dynamics++;
            BigDecimal index = area.number("status_index_pub");
            if (index != null) {
                double own =
                        Double.parseDouble(String.valueOf(part(row, "status").get("index")));
                assertThat(Math.abs(own - index.doubleValue())).as(area.code()).isLessThan(1.5e-5);
                printed++;
            }
        }
        System.out.printf(
                "Berlin %d over HTTP: %d status classes, %d dynamics classes, %d indices as published%n",
                year, status, dynamics, printed);
        assertThat(status).isEqualTo(rated);
        assertThat(dynamics).isEqualTo(rated);
        assertThat(printed).isEqualTo(434);
    }

    @SuppressWarnings("unchecked")
    private static Map<String, ?> part(Map<String, ?> row, String name) {
        Object part = row.get(name);
        if (part == null) {
            throw new AssertionError("no " + name + " in " + row);
        }
        return (Map<String, ?>) part;
    }

    private static synchronized void scheme(BerlinEdition edition) {
        if (made) {
            return;
        }
        made = true;
        String path = "/api/v1/district-schemes/" + SCHEME;
        Weiler.put(path, Map.of("name", Weiler.names("Planungsräume"), "validFrom", "2006-07-01"));
        List<String> lines = new ArrayList<>(List.of("code,name,level,parent_code", "BERLIN,Berlin,CITY,"));
        for (BerlinEdition.Area area : edition.areas()) {
            // One area is printed without a name.
            String name = area.text("plr_name").isBlank() ? area.code() : area.text("plr_name");
            lines.add("%s,%s,DISTRICT,BERLIN".formatted(area.code(), name));
        }
        Delivered.office()
                .contentType("text/csv; charset=UTF-8")
                .header("If-Match", Delivered.office().get(path).header("ETag"))
                .body(String.join("\n", lines).getBytes(StandardCharsets.UTF_8))
                .put(path + "/districts")
                .then()
                .statusCode(200);
        Weiler.put("/api/v1/sources/" + SOURCE, Map.of("name", Weiler.names("Senatsverwaltung")));
    }

    /** Each edition has variables of its own, for its definitions differ. */
    private static void load(BerlinEdition edition, String date, String earlier) {
        String own = "mss" + edition.year();
        variable(own + "-inhabitants", true);
        for (int component = 1; component <= 4; component++) {
            String code = own + "-s" + component;
            variable(code, false);
            Weiler.indicator(
                    code,
                    "DELIVERED",
                    Map.of(
                            "numerator",
                            List.of(code),
                            "unit",
                            Weiler.names("%"),
                            "polarity",
                            "HIGHER_IS_WORSE",
                            "dimension",
                            "LIFE_SITUATION"));
        }
        Weiler.put(
                "/api/v1/need-indices/" + own,
                Map.of(
                        "name", Weiler.names("Sozialindex"),
                        "description", Weiler.names("Monitoring Soziale Stadtentwicklung"),
                        "dimension", "LIFE_SITUATION",
                        "components",
                                IntStream.rangeClosed(1, 4)
                                        .mapToObj(at -> Map.of("indicator", own + "-s" + at, "weight", 1))
                                        .toList(),
                        "populationVariable", own + "-inhabitants"));
        List<String> now = new ArrayList<>();
        List<String> then = new ArrayList<>();
        for (BerlinEdition.Area area : edition.areas()) {
            line(now, own + "-inhabitants", date, area, area.number("inhabitants"));
            for (int component = 1; component <= 4; component++) {
                line(now, own + "-s" + component, date, area, area.number("s" + component));
                line(then, own + "-s" + component, earlier, area, area.earlier(component));
            }
        }
        deliver(date, now);
        deliver(earlier, then);
    }

    private static void variable(String code, boolean wholeCounts) {
        Weiler.put(
                "/api/v1/variables/" + code,
                Map.of(
                        "name",
                        Weiler.names("Merkmal " + code),
                        "unit",
                        Weiler.names(wholeCounts ? "Personen" : "%"),
                        "source",
                        SOURCE,
                        "measure",
                        "STOCK",
                        "wholeCounts",
                        wholeCounts));
    }

    private static void line(
            List<String> lines, String variable, String date, BerlinEdition.Area area, @Nullable BigDecimal value) {
        if (value != null) {
            lines.add("%s,%s,%s,%s".formatted(variable, date, area.code(), value.toPlainString()));
        }
    }

    private static void deliver(String date, List<String> lines) {
        List<String> file = new ArrayList<>(List.of("variable,reference_date,district_code,value"));
        file.addAll(lines);
        Response received = Delivered.form(SOURCE, date)
                .multiPart("scheme", SCHEME)
                .multiPart(
                        "file", "mss-" + date + ".csv", String.join("\n", file).getBytes(StandardCharsets.UTF_8))
                .post("/api/v1/deliveries");
        String id = received.then().statusCode(201).extract().path("id");
        for (int tries = 0; tries < 600 && Delivered.get(id).path("state").equals("RECEIVED"); tries++) {
            pause();
        }
        Response published = Delivered.publish(id);
        assertThat(published.statusCode())
                .as(() -> date + ": " + Delivered.findings(id).stream().limit(5).toList())
                .isEqualTo(200);
    }

    private static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }
}
