package de.ausgleich.observation.delivery;

import static de.ausgleich.testing.Delivered.AGENCY;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.notNullValue;

import de.ausgleich.access.Role;
import de.ausgleich.testing.As;
import de.ausgleich.testing.Delivered;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A delivery's way over HTTP. Each test takes back what it published. */
@QuarkusTest
class DeliveryResourceTest {

    private static final String DATE = "2007-12-31";

    @ParameterizedTest
    @CsvSource({
        "broken-duplicate-district.csv, DUPLICATE_DISTRICT",
        "broken-empty.csv, EMPTY_FILE",
        "broken-fraction-in-count.csv, FRACTION_IN_COUNT",
        "broken-missing-column.csv, MISSING_COLUMN",
        "broken-negative.csv, NEGATIVE",
        "broken-numerator-above-denominator.csv, PART_ABOVE_WHOLE",
        "broken-other-date.csv, OTHER_DATE",
        "broken-text-in-number.csv, NOT_A_NUMBER",
        "broken-unknown-district.csv, UNKNOWN_DISTRICT"
    })
    void aFaultyFileEndsAsErrorsAndCannotBePublished(String file, String type) {
        String id = received(Delivered.sample(file, AGENCY, DATE));
        List<Map<String, Object>> findings = Delivered.findings(id);
        assertThat(findings)
                .filteredOn(finding -> type.equals(finding.get("type")))
                .isNotEmpty()
                .allSatisfy(finding -> {
                    assertThat(finding).containsEntry("severity", "ERROR");
                    assertThat(finding.get("row")).isNotNull();
                    assertThat(finding.get("column")).isNotNull();
                    assertThat(finding.get("value")).isNotNull();
                    assertThat((String) finding.get("message")).isNotBlank();
                    assertThat((String) finding.get("proposal")).isNotBlank();
                });
        Delivered.publish(id)
                .then()
                .statusCode(409)
                .contentType("application/problem+json")
                .body("type", equalTo("urn:ausgleich:problem:delivery-has-errors"));
        Delivered.reject(id).then().statusCode(200).body("state", equalTo("REJECTED"));
    }

    @ParameterizedTest
    @CsvSource({
        "broken-missing-district.csv, MISSING_DISTRICT",
        "broken-implausible-jump.csv, IMPLAUSIBLE_JUMP",
        "broken-total-mismatch.csv, TOTAL_MISMATCH"
    })
    void aDoubtfulFileNeedsAReasonForEveryWarning(String file, String type) {
        String id = received(Delivered.sample(file, AGENCY, DATE));
        assertThat(Delivered.types(id)).containsOnly(type);
        Delivered.act(id, "publication", Map.of("accepted", List.of()))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ausgleich:problem:delivery-warnings-open"));
        Delivered.publish(id).then().statusCode(200).body("state", equalTo("PUBLISHED"));
        Delivered.withdraw(id).then().statusCode(200).body("state", equalTo("WITHDRAWN"));
    }

    @ParameterizedTest
    @CsvSource({"broken-not-a-table.csv, 415", "broken-truncated.xlsx, 422"})
    void whatIsNoTableIsRefusedAtOnce(String file, int status) {
        Delivered.sample(file, AGENCY, DATE)
                .then()
                .statusCode(status)
                .contentType("application/problem+json")
                .body("detail", containsString("Bitte"));
    }

    @ParameterizedTest
    @CsvSource({
        "sgb2-2007-12-31.csv, Bundesagentur für Arbeit, 2007-12-31, 276",
        "sgb2-2010-12-31.csv, bundesagentur, 2010-12-31, 276",
        "bevoelkerung-2007-12-31.csv, statistikamt, 2007-12-31, 184",
        "haushalte-2007-12-31.xlsx, statistikamt, 2007-12-31, 368",
        "sozialdezernat-2008.csv, sozialdezernat, 2008-12-31, 552"
    })
    void whatOfficesSendIsWhatIsPublished(String file, String source, String date, int figures) {
        Response response = Delivered.sample(file, source, date);
        response.then()
                .body("plan.unchanged", equalTo(figures), "plan.new", equalTo(0), "plan.changed", equalTo(0))
                .body("errors", equalTo(0), "warnings", equalTo(0), "publishable", equalTo(true));
        Delivered.reject(received(response));
    }

    @Test
    void publicationMakesAVintageAndWithdrawalBringsTheOldOneBack() {
        String id = received(Delivered.sample("broken-implausible-jump.csv", AGENCY, DATE));
        assertThat(value("40")).isEqualTo(89);
        int vintage = vintage();
        String before = java.time.Instant.now().toString();
        Delivered.publish(id).then().statusCode(200);
        assertThat(value("40")).isEqualTo(890);
        assertThat(vintage()).isGreaterThan(vintage);
        assertThat((Integer) observation("40", before).path("items[0].value")).isEqualTo(89);
        Delivered.withdraw(id).then().statusCode(200);
        assertThat(value("40")).isEqualTo(89);
    }

    @Test
    void aDistrictThatADeliveryLacksIsMissingAndNotCarriedForward() {
        String id = received(Delivered.sample("broken-missing-district.csv", AGENCY, DATE));
        Delivered.publish(id).then().statusCode(200);
        As.role(Role.COUNCIL)
                .get("/api/v1/indicators/sgb2-share/values?date=2007-12-31")
                .then()
                .body("items.find { it.district.code == '78' }.status", equalTo("MISSING"))
                .body("items.find { it.district.code == '78' }.value", equalTo(null))
                .body("count", equalTo(91))
                .body("city.coverage.present", equalTo(91), "city.coverage.missing", equalTo(List.of("78")))
                // (18,238 − 731) / (166,650 − 2,748): numerator and denominator over the same 91 districts
                .body("city.numerator", equalTo(17507), "city.denominator", equalTo(163902));
        Delivered.withdraw(id).then().statusCode(200);
    }

    @Test
    void signsKeepTheirMeaning() {
        String id = received(Delivered.sample("signs-2007-12-31.csv", AGENCY, DATE));
        assertThat(Delivered.findings(id)).noneMatch(finding -> "ERROR".equals(finding.get("severity")));
        Delivered.publish(id).then().statusCode(200);
        var observations = As.role(Role.STATISTICS_OFFICE)
                .get("/api/v1/observations?variable=sgb2_benefit_units_2plus_children&date=2007-12-31&size=500")
                .then()
                .body("items.find { it.district == '12' }.value", equalTo(0))
                .body("items.find { it.district == '13' }.sign", equalTo("SECRET_OR_UNKNOWN"))
                .body("items.find { it.district == '15' }.sign", equalTo("BLOCKED"))
                .body("items.find { it.district == '16' }.sign", equalTo("NOT_AVAILABLE"))
                .body("items.find { it.district == '18' }.sign", equalTo("LATER"))
                .body("items.find { it.district == '19' }.sign", equalTo("UNRELIABLE"));
        assertThat(observations).isNotNull();
        Delivered.withdraw(id).then().statusCode(200);
    }

    @Test
    void theSameFileIsRecognised() {
        String id = received(Delivered.sample("broken-total-mismatch.csv", AGENCY, DATE));
        Delivered.sample("broken-total-mismatch.csv", AGENCY, DATE)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ausgleich:problem:delivery-known"), "detail", containsString(id));
        Delivered.reject(id);
        String again = received(Delivered.sample("broken-total-mismatch.csv", AGENCY, DATE));
        Delivered.reject(again);
    }

    @Test
    void theFileIsKeptAsItCame() {
        String id = received(Delivered.table("bundesagentur", DATE, "Stat. Bezirk;Bedarfsgemeinschaften", "01;210"));
        byte[] kept = Delivered.office().get("/api/v1/deliveries/{id}/file", id).asByteArray();
        assertThat(new String(kept, java.nio.charset.StandardCharsets.UTF_8))
                .isEqualTo("Stat. Bezirk;Bedarfsgemeinschaften\n01;210");
        As.role(Role.ADMINISTRATOR)
                .get("/api/v1/audit-events?objectId=" + id + "&action=read")
                .then()
                .body("total", equalTo(1), "items[0].objectType", equalTo("delivery-file"))
                .body("items[0].role", equalTo("statistics-office"));
        Delivered.reject(id);
    }

    @Test
    void ofTwoDeliveriesForTheSameDateTheSecondIsCheckedAgainBeforeItCanBePublished() {
        String first = received(Delivered.sample("broken-total-mismatch.csv", AGENCY, DATE));
        String second = received(Delivered.sample("broken-implausible-jump.csv", AGENCY, DATE));
        Delivered.publish(first).then().statusCode(200);
        String tag = Delivered.get(second).header("ETag");
        Delivered.publish(second)
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ausgleich:problem:delivery-outdated"));
        assertThat(Delivered.get(second).header("ETag")).isNotEqualTo(tag);
        Delivered.publish(second).then().statusCode(200);
        Delivered.withdraw(second).then().statusCode(200);
        Delivered.withdraw(first).then().statusCode(200);
        assertThat(value("40")).isEqualTo(89);
    }

    @Test
    void whoPublishesSaysWhichStateIsMeant() {
        String id = received(Delivered.sample("broken-total-mismatch.csv", AGENCY, DATE));
        var body = Map.of("accepted", List.of());
        Delivered.office()
                .contentType("application/json")
                .body(body)
                .post("/api/v1/deliveries/{id}/publication", id)
                .then()
                .statusCode(428);
        Delivered.office()
                .header("If-Match", "\"999\"")
                .contentType("application/json")
                .body(body)
                .post("/api/v1/deliveries/{id}/publication", id)
                .then()
                .statusCode(412)
                .body("current.id", equalTo(id));
        Delivered.reject(id);
    }

    @Test
    void everyFaultOfTheFormIsNamedAtOnce() {
        Delivered.office()
                .multiPart("source", "nobody")
                .multiPart("referenceDate", "31.12.2007")
                .post("/api/v1/deliveries")
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("file", "source", "referenceDate"));
    }

    @Test
    void anIdempotencyKeyGivesTheFirstAnswerAgain() {
        String key = UUID.randomUUID().toString();
        String first = keyed(key, "01;210").then().statusCode(201).extract().path("id");
        keyed(key, "01;210").then().statusCode(201).body("id", equalTo(first)).header("Location", notNullValue());
        keyed(key, "01;211").then().statusCode(422);
        Delivered.reject(first);
    }

    @Test
    void anotherMappingIsCheckedAgain() {
        String id = received(Delivered.table("bundesagentur", DATE, "Stat. Bezirk;Zahl", "01;210"));
        var mapping = Map.of(
                "layout", "WIDE",
                "headerRow", 1,
                "districtColumn", "Stat. Bezirk",
                "decimalSeparator", "COMMA",
                "columns", List.of(Map.of("header", "Zahl", "variable", "sgb2_benefit_units")));
        Delivered.office()
                .header("If-Match", Delivered.get(id).header("ETag"))
                .contentType("application/json")
                .body(mapping)
                .put("/api/v1/deliveries/{id}/mapping", id)
                .then()
                .statusCode(200)
                .body("plan.unchanged", equalTo(1));
        assertThat(Delivered.types(id)).contains("MISSING_DISTRICT");
        Delivered.reject(id);
    }

    @ParameterizedTest
    @ValueSource(strings = {"WELFARE_PROVIDER", "COUNCIL", "ADMINISTRATOR", "DISTRICT_CONFERENCE", "HOUSING_COMPANY"})
    void nobodyElseDelivers(String role) {
        As.role(Role.valueOf(role)).get("/api/v1/deliveries").then().statusCode(403);
    }

    private static Response keyed(String key, String row) {
        return Delivered.form("bundesagentur", DATE)
                .header("Idempotency-Key", key)
                .multiPart(
                        "file",
                        "keyed.csv",
                        ("Stat. Bezirk;Bedarfsgemeinschaften\n" + row)
                                .getBytes(java.nio.charset.StandardCharsets.UTF_8))
                .post("/api/v1/deliveries");
    }

    private static String received(Response response) {
        return response.then()
                .statusCode(201)
                .body("state", equalTo("CHECKED"))
                .extract()
                .path("id");
    }

    private static int value(String district) {
        return observation(district, null).path("items[0].value");
    }

    private static int vintage() {
        return observation("40", null).path("items[0].vintage");
    }

    private static Response observation(String district, @Nullable String asOf) {
        var request = Delivered.office()
                .queryParam("variable", "sgb2_benefit_units")
                .queryParam("date", DATE)
                .queryParam("district", district);
        return (asOf == null ? request : request.queryParam("asOf", asOf)).get("/api/v1/observations");
    }
}
