package de.ausgleich.testing;

import de.ausgleich.access.Role;
import io.restassured.builder.MultiPartSpecBuilder;
import io.restassured.response.Response;
import io.restassured.specification.MultiPartSpecification;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** Deliveries by the statistics office, as the interface hands them over. */
public final class Delivered {

    public static final String AGENCY = "Bundesagentur für Arbeit";
    private static final Path SAMPLES = Path.of("../demonstration/samples");
    private static final String DELIVERIES = "/api/v1/deliveries";

    private Delivered() {}

    /** One of the demonstration's sample files. */
    public static Response sample(String name, String source, String date) {
        return form(source, date)
                .multiPart("file", SAMPLES.resolve(name).toFile())
                .post(DELIVERIES);
    }

    /** A sample that is not recognised as the file which another test delivers: one more empty line ends it. */
    public static Response ownCopy(String name, String source, String date) {
        try {
            byte[] sample = Files.readAllBytes(SAMPLES.resolve(name));
            byte[] copy = Arrays.copyOf(sample, sample.length + 1);
            copy[sample.length] = '\n';
            return form(source, date).multiPart("file", name, copy).post(DELIVERIES);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** A table written in the test. */
    public static Response table(String source, String date, String... lines) {
        byte[] content = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
        return form(source, date)
                .multiPart("file", "table-" + UUID.randomUUID() + ".csv", content)
                .post(DELIVERIES);
    }

    public static RequestSpecification form(String source, String date) {
        return office().multiPart(text("source", source)).multiPart(text("referenceDate", date));
    }

    private static MultiPartSpecification text(String name, String value) {
        return new MultiPartSpecBuilder(value)
                .controlName(name)
                .emptyFileName()
                .charset(StandardCharsets.UTF_8)
                .build();
    }

    public static RequestSpecification office() {
        return As.role(Role.STATISTICS_OFFICE);
    }

    /** Accepts every warning and publishes. */
    public static Response publish(String id) {
        List<Map<String, Object>> accepted = findings(id).stream()
                .filter(finding -> "WARNING".equals(finding.get("severity")))
                .map(finding -> Map.of("finding", finding.get("id"), "reason", "geprüft"))
                .toList();
        return act(id, "publication", Map.of("accepted", accepted));
    }

    public static Response withdraw(String id) {
        return act(id, "withdrawal", Map.of("reason", "Test beendet"));
    }

    public static Response reject(String id) {
        return act(id, "rejection", Map.of("reason", "Test beendet"));
    }

    public static Response act(String id, String action, Object body) {
        return office().header("If-Match", get(id).header("ETag"))
                .contentType("application/json")
                .body(body)
                .post(DELIVERIES + "/{id}/" + action, id);
    }

    public static Response get(String id) {
        return office().get(DELIVERIES + "/{id}", id);
    }

    public static List<Map<String, Object>> findings(String id) {
        return office().get(DELIVERIES + "/{id}/findings", id).jsonPath().getList("$");
    }

    /** Values of one finding after the other, for comparison. */
    public static Stream<String> types(String id) {
        return findings(id).stream().map(finding -> String.valueOf(finding.get("type")));
    }
}
