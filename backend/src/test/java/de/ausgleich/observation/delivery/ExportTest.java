package de.ausgleich.observation.delivery;

import static de.ausgleich.testing.Delivered.AGENCY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;

import de.ausgleich.access.Role;
import de.ausgleich.testing.As;
import de.ausgleich.testing.Delivered;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is exported can be delivered again as it is: every figure unchanged, nothing to be found. */
@QuarkusTest
class ExportTest {

    private static final String HEAD = "variable,reference_date,district_code,value,origin";

    @ParameterizedTest
    @CsvSource({
        "broken-total-mismatch.csv, bundesagentur, 2007-12-31, 276",
        "haushalte-2007-12-31.xlsx, statistikamt, 2007-12-31, 368",
        "sozialdezernat-2008.csv, sozialdezernat, 2008-12-31, 552"
    })
    void anExportedDeliveryComesBackUnchanged(String sample, String source, String date, int figures) {
        String id = Delivered.sample(sample, source, date).path("id");
        String export = export(id);
        assertThat(export).startsWith(HEAD + "\n");
        comesBackUnchanged(export, source, date, figures);
        Delivered.reject(id);
    }

    @Test
    void signsUnassignedCasesAndOddOriginsComeBackToo() {
        String date = "2013-12-31";
        String[] rows = districts()
                .map(code -> "Bedarfsgemeinschaften,%s,%s,%s,Register".formatted(date, code, sign(code)))
                .toArray(String[]::new);
        String[] lines = concat(
                new String[] {"Merkmal,Stichtag,Bezirk,Wert,Herkunft"},
                rows,
                "Bedarfsgemeinschaften," + date + ",nicht zuordenbar,17,\"=cmd, \"\"x\"\"\"");
        String id = Delivered.table("bundesagentur", date, lines).path("id");
        Delivered.publish(id).then().statusCode(200);
        String export = export(id);
        assertThat(export)
                .contains("sgb2_benefit_units,2013-12-31,unassigned,17,\"'=cmd, \"\"x\"\"\"\n")
                .contains(",02,x,Register\n")
                .contains(",03,k. A.,Register\n");
        String again = comesBackUnchanged(export, "bundesagentur", date, 93);
        Delivered.publish(again).then().statusCode(200);
        assertThat(export(again)).isEqualTo(export);
        Delivered.withdraw(again).then().statusCode(200);
        Delivered.withdraw(id).then().statusCode(200);
    }

    @Test
    void publishedObservationsComeBackUnchangedToo() {
        Response list = observations(Role.STATISTICS_OFFICE);
        list.then()
                .header("Content-Type", containsString("text/csv"))
                .header("Content-Disposition", containsString("sgb2_benefit_units_2007-12-31.csv"));
        assertThat(list.asString()).startsWith(HEAD + "\n").contains("sgb2_benefit_units,2007-12-31,04,391,");
        comesBackUnchanged(list.asString(), "bundesagentur", "2007-12-31", 92);
    }

    @Test
    void othersGetWhatIsReleasedAndNothingMore() {
        List<String> open = As.role(Role.COUNCIL)
                .accept("application/json")
                .get("/api/v1/observations?variable=kita_overweight_referrals&date=2008-12-31&size=500")
                .path("items.findAll { it.status == 'SUPPRESSED' }.district");
        assertThat(open).isNotEmpty();
        String list = As.role(Role.COUNCIL)
                .accept("text/csv")
                .get("/api/v1/observations?variable=kita_overweight_referrals&date=2008-12-31")
                .asString();
        assertThat(open).allSatisfy(code -> assertThat(list)
                .containsPattern("kita_overweight_referrals,2008-12-31," + code + ",\\.,"));
    }

    @Test
    void whoTakesRawCountsIsKeptInTheTrail() {
        String id = Delivered.sample("broken-total-mismatch.csv", AGENCY, "2007-12-31")
                .path("id");
        export(id);
        As.role(Role.ADMINISTRATOR)
                .get("/api/v1/audit-events?objectType=delivery-export&objectId=" + id)
                .then()
                .body("total", equalTo(1), "items[0].action", equalTo("read"));
        Delivered.reject(id);
    }

    private static Response observations(Role role) {
        return As.role(role).accept("text/csv").get("/api/v1/observations?variable=sgb2_benefit_units&date=2007-12-31");
    }

    private static String export(String id) {
        return Delivered.office()
                .get("/api/v1/deliveries/{id}/export", id)
                .then()
                .statusCode(200)
                .extract()
                .asString();
    }

    private static String comesBackUnchanged(String export, String source, String date, int figures) {
        Response again = Delivered.table(source, date, export);
        again.then()
                .statusCode(201)
                .body("plan.unchanged", equalTo(figures), "plan.new", equalTo(0))
                .body("plan.changed", equalTo(0), "plan.refused", equalTo(0))
                .body("errors", equalTo(0), "warnings", equalTo(0));
        String id = again.path("id");
        assertThat(Delivered.findings(id)).isEmpty();
        return id;
    }

    private static java.util.stream.Stream<String> districts() {
        List<String> codes = Delivered.office()
                .get("/api/v1/districts?level=DISTRICT&size=500")
                .path("items.code");
        return codes.stream();
    }

    private static String sign(String code) {
        return switch (code) {
            case "02" -> "x";
            case "03" -> "k. A.";
            case "05" -> "/";
            case "06" -> ".";
            default -> "100";
        };
    }

    private static String[] concat(String[] head, String[] rows, String last) {
        String[] all = Arrays.copyOf(head, head.length + rows.length + 1);
        System.arraycopy(rows, 0, all, head.length, rows.length);
        all[all.length - 1] = last;
        return all;
    }
}
