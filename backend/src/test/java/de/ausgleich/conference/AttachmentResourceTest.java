package de.ausgleich.conference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.not;

import de.ausgleich.access.Role;
import de.ausgleich.shared.file.Samples;
import de.ausgleich.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class AttachmentResourceTest {

    private static final byte[] PHOTO = Samples.photograph(60, 40, 6, "52.0302 N 8.5325 E");

    @Test
    void whoeverSeesTheReportSeesWhatIsAttached() {
        String report = report("14");
        attach(conference(), report, PHOTO, "Hof.jpeg", "Der Hof im Regen")
                .then()
                .statusCode(201)
                .header("ETag", equalTo("\"2\""))
                .body("attachments.name", equalTo(List.of("Hof.jpg")))
                .body("attachments.mediaType", equalTo(List.of("image/jpeg")))
                .body("attachments.description", equalTo(List.of("Der Hof im Regen")));
        String address = address(report);
        byte[] kept = provider()
                .get(address + "/file")
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("image/jpeg"))
                .header("X-Content-Type-Options", equalTo("nosniff"))
                .header("Content-Disposition", containsString("Hof.jpg"))
                .header("Cache-Control", containsString("no-store"))
                .header("Content-Security-Policy", containsString("default-src 'none'"))
                .extract()
                .asByteArray();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("52.0302");
        housing().get(address + "/file").then().statusCode(404);
        As.role(Role.COUNCIL).get(address + "/file").then().statusCode(403);
        provider().get(address(report, UUID.randomUUID()) + "/file").then().statusCode(404);
        provider().get(address.replace(report, report("14")) + "/file").then().statusCode(404);
    }

    @Test
    void everyFaultIsNamedAndNothingIsKept() {
        String report = report("14");
        attach(conference(), report, null, "", " ")
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of("description", "file")));
        attach(conference(), report, PHOTO, "a.jpg", "x".repeat(301))
                .then()
                .statusCode(400)
                .body("violations.message", equalTo(List.of("Höchstens 300 Zeichen.")));
        attach(conference(), report, "<svg/>".getBytes(StandardCharsets.UTF_8), "bild.png", "Ein Bild")
                .then()
                .statusCode(415)
                .body("title", equalTo("Diese Art von Datei geht hier nicht"));
        byte[] script = Samples.pdf(
                document -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")));
        attach(conference(), report, script, "bericht.pdf", "Ein Bericht")
                .then()
                .statusCode(422)
                .body("title", equalTo("Das PDF kann mehr als nur etwas zeigen"));
        attach(conference(), report, new byte[10 * 1024 * 1024 + 1], "gross.pdf", "Groß")
                .then()
                .statusCode(413)
                .body("detail", containsString("10 MB"));
        conference().get("/api/v1/field-reports/" + report).then().body("attachments", empty(), "version", equalTo(1));
    }

    @Test
    void onlyTheBodyAttachesAndOnlyWhileTheReportIsOpen() {
        String report = report("14");
        attach(planning(), report, PHOTO, "a.jpg", "a").then().statusCode(409);
        attach(provider(), report, PHOTO, "a.jpg", "a").then().statusCode(403);
        attach(housing(), report, PHOTO, "a.jpg", "a").then().statusCode(404);
        planning()
                .header("If-Match", "*")
                .contentType("application/json")
                .body(Map.of("outcome", "NOTED"))
                .post("/api/v1/field-reports/" + report + "/answer")
                .then()
                .statusCode(200);
        attach(conference(), report, PHOTO, "a.jpg", "a").then().statusCode(409);
    }

    @Test
    void aReportHasAtMostTen() {
        String report = report("14");
        byte[] small = Samples.picture("png", 2, 2);
        for (int each = 0; each < 10; each++) {
            attach(conference(), report, small, "a.png", "a").then().statusCode(201);
        }
        attach(conference(), report, small, "a.png", "a").then().statusCode(409).body("detail", containsString("10"));
    }

    @Test
    void aRepeatedRequestAttachesOnce() {
        String report = report("14");
        String key = UUID.randomUUID().toString();
        for (int each = 0; each < 2; each++) {
            attach(conference().header("Idempotency-Key", key), report, PHOTO, "a.jpg", "a")
                    .then()
                    .statusCode(201)
                    .body("attachments", hasSize(1));
        }
    }

    @Test
    void planningTakesAwayWhatShowsPeopleAtAnyTime() {
        String report = report("14");
        attach(conference(), report, PHOTO, "a.jpg", "a").then().statusCode(201);
        String address = address(report);
        planning()
                .header("If-Match", "*")
                .contentType("application/json")
                .body(Map.of("outcome", "NOTED"))
                .post("/api/v1/field-reports/" + report + "/answer");
        conference().header("If-Match", "*").delete(address).then().statusCode(409);
        planning().delete(address).then().statusCode(428);
        planning().header("If-Match", "\"1\"").delete(address).then().statusCode(412);
        planning()
                .header("If-Match", "\"3\"")
                .delete(address)
                .then()
                .statusCode(200)
                .body("attachments", empty());
        planning().get(address + "/file").then().statusCode(404);
        planning().header("If-Match", "*").delete(address).then().statusCode(404);
    }

    /** The trail is kept for ever; what a file is called may name people. */
    @Test
    void theTrailKeepsNoNameOfAFile() {
        String report = report("14");
        attach(conference(), report, PHOTO, "Familie Muster.jpg", "Familie Muster")
                .then()
                .statusCode(201);
        planning()
                .get("/api/v1/history/field-report/" + report)
                .then()
                .statusCode(200)
                .body(not(containsString("Muster")));
    }

    @Test
    void anAnswerNamesTheGoalForThoseWhoSeeIt() {
        String goal = planning()
                .contentType("application/json")
                .body("""
                        {"area": "sieker", "title": "Ein heller Hof", "why": "Probe", "level": "BETWEEN_GROUPS",
                         "concern": "TARGET_GROUP", "residents": {"tookPart": false, "words": "Noch nicht"}}""")
                .post("/api/v1/goals")
                .path("id");
        String report = report("14");
        answer(report, Map.of("outcome", "NOTED", "goal", goal))
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of("goal")));
        answer(report, Map.of("outcome", "USED", "goal", UUID.randomUUID().toString()))
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of("goal")));
        answer(report, Map.of("outcome", "USED", "goal", goal))
                .then()
                .statusCode(200)
                .body("answer.goal.name", equalTo("Ein heller Hof"));
        String path = "/api/v1/field-reports/" + report;
        conference().get(path).then().body("answer.outcome", equalTo("USED"), "answer.goal", equalTo(null));
        planning()
                .header("If-Match", "*")
                .post("/api/v1/goals/" + goal + "/proposal")
                .then()
                .statusCode(200);
        conference().get(path).then().body("answer.goal.name", equalTo("Ein heller Hof"));
    }

    private static Response answer(String report, Map<String, Object> answer) {
        return planning()
                .header("If-Match", "*")
                .contentType("application/json")
                .body(answer)
                .post("/api/v1/field-reports/" + report + "/answer");
    }

    private static String report(String district) {
        return conference()
                .contentType("application/json")
                .body(Map.of(
                        "date", "2010-12-01",
                        "source", "SURVEY",
                        "districts", List.of(district),
                        "topic", "other",
                        "kind", "NEED",
                        "text", "Mit Anhang"))
                .post("/api/v1/field-reports")
                .path("id");
    }

    private static Response attach(
            RequestSpecification by, String report, byte @Nullable [] content, String name, String description) {
        by.multiPart("description", description);
        if (content != null) {
            by.multiPart("file", name, content, "application/octet-stream");
        }
        return by.post("/api/v1/field-reports/" + report + "/attachments");
    }

    private static String address(String report) {
        String id = planning().get("/api/v1/field-reports/" + report).path("attachments[0].id");
        return address(report, UUID.fromString(id));
    }

    private static String address(String report, UUID attachment) {
        return "/api/v1/field-reports/" + report + "/attachments/" + attachment;
    }

    private static RequestSpecification planning() {
        return As.role(Role.SOCIAL_PLANNING);
    }

    private static RequestSpecification conference() {
        return As.person("00000000-0000-4000-8000-000000000003", Role.DISTRICT_CONFERENCE);
    }

    private static RequestSpecification provider() {
        return As.person("00000000-0000-4000-8000-000000000004", Role.WELFARE_PROVIDER);
    }

    private static RequestSpecification housing() {
        return As.person("00000000-0000-4000-8000-000000000006", Role.HOUSING_COMPANY);
    }
}
