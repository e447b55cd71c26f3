package de.ausgleich.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;

import de.ausgleich.access.Role;
import de.ausgleich.testing.As;
import de.ausgleich.testing.Delivered;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Tables that leave the house say where they come from, and hold nothing that the page would not show. */
@QuarkusTest
class ExportTest {

    private static final String CSV = "text/csv";
    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String VALUES = "/api/v1/indicators/%s/values?scheme=weiler&date=%s";

    @BeforeEach
    void place() {
        Weiler.make();
    }

    @Test
    void theTableCarriesItsNote() {
        Response answer = get(Role.COUNCIL, CSV, "/api/v1/indicators/sgb2-change/values?date=2007-12-31");
        answer.then()
                .statusCode(200)
                .header("Content-Type", equalTo("text/csv; charset=UTF-8"))
                .header(
                        "Content-Disposition",
                        equalTo("attachment; filename=\"sgb2-change_2007-12-31_bielefeld-92_district.csv\""));
        List<String> lines = lines(answer);
        assertThat(lines.getFirst()).startsWith("\uFEFFCode;Gebiet;Wert;Anzeige;Zähler;Bezugsgröße;Rang;");
        assertThat(lines).hasSizeGreaterThan(94);
        assertThat(lines.get(73))
                .startsWith("73;Oldentrup Ost;132,8888888889;132,9 %;13;200;1;")
                .contains(";verfügbar;");
        assertThat(lines.get(93)).startsWith("CITY;Bielefeld;91,2809128446;91,3 %;18238;166650;");
        assertThat(String.join("\n", lines.subList(94, lines.size())))
                .contains("Quellen: Bundesagentur für Arbeit", "Stichtag 31.12.2007; Gebietsstand bielefeld-92")
                .contains("in Fassung 1", "Definition in Fassung 1", "Geheimhaltung: ", "fiktive Zahlen")
                .contains("Zahlen beschreiben Lebenslagen, keine Menschen");
    }

    @Test
    void whatIsHiddenIsHiddenThereToo() throws IOException {
        String path = VALUES.formatted("wl-share", "2009-12-31");
        List<String> lines = lines(get(Role.COUNCIL, CSV, path));
        assertThat(lines.get(1)).startsWith("WL1;Anger;;;;;;;;;geschützt;Aus Gründen der Geheimhaltung");
        assertThat(String.join("\n", lines))
                .contains("2 Werte sind nicht gezeigt")
                .doesNotContain("99,3");
        try (ReadableWorkbook book = workbook(get(Role.COUNCIL, WORKBOOK, path))) {
            var sheet = book.getFirstSheet().read();
            assertThat(sheet.get(2).getCellText(2)).isEmpty();
            assertThat(sheet.get(5).getCell(2).asNumber()).isEqualByComparingTo("25");
        }
        assertThat(String.join("\n", lines(get(Role.STATISTICS_OFFICE, CSV, path))))
                .contains("WL2;Brink;99,3333333333;99,3 %;298;300;1;")
                .contains("Bitte nicht weitergeben");
    }

    @Test
    void everyFormHasItsOwnTag() {
        String path = VALUES.formatted("wl-share", "2010-12-31");
        String csv = get(Role.COUNCIL, CSV, path).header("ETag");
        assertThat(csv).isNotEqualTo(get(Role.COUNCIL, "application/json", path).header("ETag"));
        As.role(Role.COUNCIL)
                .accept(CSV)
                .header("If-None-Match", csv)
                .get(path)
                .then()
                .statusCode(304);
        get(Role.COUNCIL, "image/png", path).then().statusCode(406);
    }

    @Test
    void observationsDeliveredAgainChangeNothing() {
        String path = "/api/v1/observations?scheme=weiler&date=2008-12-31&variable=";
        for (String variable : List.of("wl_cases", "wl_index")) {
            byte[] file = get(Role.STATISTICS_OFFICE, CSV, path + variable).asByteArray();
            Response again = Delivered.form("weiler-amt", "2008-12-31")
                    .multiPart("scheme", "weiler")
                    .multiPart("file", variable + ".csv", file)
                    .post("/api/v1/deliveries");
            again.then()
                    .statusCode(201)
                    .body("plan.new", equalTo(0), "plan.changed", equalTo(0), "plan.refused", equalTo(0))
                    .body("plan.unchanged", equalTo(variable.equals("wl_cases") ? 6 : 7), "errors", equalTo(0));
            Delivered.reject(again.path("id")).then().statusCode(200);
        }
    }

    @Test
    void observationsOfOthersKeepWhatIsHidden() {
        String path = "/api/v1/observations?scheme=weiler&date=2009-12-31&variable=wl_cases";
        assertThat(lines(get(Role.COUNCIL, CSV, path)))
                .startsWith("variable,reference_date,district_code,value,origin")
                .contains(
                        "wl_cases,2009-12-31,WL1,.,fictitious",
                        "wl_cases,2009-12-31,WL4,50,fictitious",
                        "wl_cases,2009-12-31,WL,370,");
        As.role(Role.COUNCIL)
                .header(
                        "If-None-Match",
                        get(Role.COUNCIL, "application/json", path).header("ETag"))
                .get(path)
                .then()
                .statusCode(304);
    }

    private static Response get(Role role, String accept, String path) {
        return As.role(role).accept(accept).get(path);
    }

    private static List<String> lines(Response answer) {
        return new String(answer.asByteArray(), StandardCharsets.UTF_8).lines().toList();
    }

    private static ReadableWorkbook workbook(Response answer) throws IOException {
        return new ReadableWorkbook(new ByteArrayInputStream(answer.asByteArray()));
    }
}
