package de.ausgleich.measure.documentation;

import static de.ausgleich.measure.Planned.council;
import static de.ausgleich.measure.Planned.otherProvider;
import static de.ausgleich.measure.Planned.planning;
import static de.ausgleich.measure.Planned.provider;
import static de.ausgleich.measure.Planned.running;
import static de.ausgleich.measure.documentation.Documented.act;
import static de.ausgleich.measure.documentation.Documented.entry;
import static de.ausgleich.measure.documentation.Documented.path;
import static de.ausgleich.measure.documentation.Documented.write;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;

import de.ausgleich.shared.file.Samples;
import de.ausgleich.testing.DatabaseUnderTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FileResourceTest {

    private static final String Q4 = "2010-Q4";
    private static final byte[] PHOTO = Samples.photograph(60, 40, 6, "52.0302 N 8.5325 E");

    @Test
    void aPictureBeginsADraftAndIsKeptWithoutItsPlace() {
        String measure = running("2010-08-15");
        Response attached = attach(provider(), measure, PHOTO, "Fest.jpeg", "Das Sommerfest");
        attached.then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("entry.state", equalTo("DRAFT"), "entry.files.name", equalTo(List.of("Fest.jpg")));
        String address = URI.create(attached.header("Location")).getPath();
        byte[] kept = planning()
                .get(address)
                .then()
                .statusCode(200)
                .header("Content-Type", equalTo("image/jpeg"))
                .header("Content-Disposition", containsString("Fest.jpg"))
                .extract()
                .asByteArray();
        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("52.0302");
        provider()
                .get(path(measure, Q4) + "/files")
                .then()
                .statusCode(200)
                .body("description", equalTo(List.of("Das Sommerfest")));
        otherProvider().get(address).then().statusCode(404);
        council().get(address).then().statusCode(403);
        provider()
                .get(path(measure, Q4) + "/files/" + UUID.randomUUID() + "/file")
                .then()
                .statusCode(404);
    }

    @Test
    void everyFaultIsNamed() {
        String measure = running("2010-08-15");
        attach(provider(), measure, null, "", " ")
                .then()
                .statusCode(400)
                .body("violations.field", equalTo(List.of("description", "file")));
        attach(provider(), measure, "<svg/>".getBytes(StandardCharsets.UTF_8), "bild.png", "Ein Bild")
                .then()
                .statusCode(415);
        attach(provider(), measure, new byte[10 * 1024 * 1024 + 1], "gross.pdf", "Groß")
                .then()
                .statusCode(413);
        attach(otherProvider(), measure, PHOTO, "a.jpg", "a").then().statusCode(404);
        attach(council(), measure, PHOTO, "a.jpg", "a").then().statusCode(403);
        provider().get(path(measure, Q4)).then().body("version", equalTo(0));
        for (int i = 0; i < 10; i++) {
            attach(provider(), measure, PHOTO, "a.jpg", "Bild " + i).then().statusCode(201);
        }
        attach(provider(), measure, PHOTO, "a.jpg", "Eins zu viel")
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ausgleich:problem:documentation-files-full"));
    }

    @Test
    void aCorrectionGoesOnWithTheFilesAndTheAcceptedOnesStay() {
        String measure = running("2010-08-15");
        String file = attached(measure);
        Map<String, Object> entry = entry();
        entry.put("submit", true);
        write(provider(), measure, Q4, "*", entry).then().statusCode(200);
        detach(provider(), measure, file, "*").then().statusCode(409);
        act(planning(), measure, Q4, "acceptance", "*", null).then().statusCode(200);
        attach(provider(), measure, PHOTO, "a.jpg", "Zu spät").then().statusCode(409);
        act(provider(), measure, Q4, "correction", "*", null)
                .then()
                .body("entry.files.id", equalTo(List.of(file)), "accepted.files.id", equalTo(List.of(file)));
        detach(provider(), measure, file, null).then().statusCode(428);
        detach(provider(), measure, file, "\"1\"").then().statusCode(412);
        detach(provider(), measure, file, "*")
                .then()
                .statusCode(200)
                .body("entry.files", empty(), "accepted.files", hasSize(1));
        provider().get(path(measure, Q4) + "/files/" + file + "/file").then().statusCode(200);
    }

    @Test
    void planningTakesAFileAwayForGood() throws SQLException {
        String measure = running("2010-08-15");
        String file = attached(measure);
        Map<String, Object> entry = entry();
        entry.put("submit", true);
        write(provider(), measure, Q4, "*", entry).then().statusCode(200);
        detach(planning(), measure, file, "*").then().statusCode(200).body("entry.files", empty());
        detach(planning(), measure, file, "*").then().statusCode(404);
        provider().get(path(measure, Q4) + "/files/" + file + "/file").then().statusCode(404);
        assertThat(DatabaseUnderTest.ask("select id from ausgleich.documentation_file where id = '" + file + "'"))
                .isEmpty();
    }

    @Test
    void aDraftThatIsThrownAwayLeavesNoFile() throws SQLException {
        String measure = running("2010-08-15");
        String file = attached(measure);
        provider().header("If-Match", "*").delete(path(measure, Q4)).then().statusCode(204);
        assertThat(DatabaseUnderTest.ask("select id from ausgleich.documentation_file where id = '" + file + "'"))
                .isEmpty();
    }

    private static String attached(String measure) {
        return attach(provider(), measure, PHOTO, "Fest.jpg", "Das Sommerfest")
                .then()
                .statusCode(201)
                .extract()
                .path("entry.files[0].id");
    }

    private static Response attach(
            RequestSpecification by, String measure, byte @Nullable [] content, String name, String description) {
        by.multiPart("description", description, "text/plain; charset=UTF-8");
        if (content != null) {
            by.multiPart("file", name, content, "application/octet-stream");
        }
        return by.post(path(measure, Q4) + "/files");
    }

    private static Response detach(RequestSpecification by, String measure, String file, @Nullable String ifMatch) {
        if (ifMatch != null) {
            by.header("If-Match", ifMatch);
        }
        return by.delete(path(measure, Q4) + "/files/" + file);
    }
}
