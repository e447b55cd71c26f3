package de.ausgleich.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.ausgleich.access.Role;
import de.ausgleich.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Tries every operation of the contract as every role, and compares with the matrix in docs/roles.md. */
@QuarkusTest
class RolesTest {

    private static final Path MATRIX = Path.of("../docs/roles.md");
    private static final String ANONYMOUS = "anonymous";

    @Test
    void theMatrixHoldsForEveryOperationAndEveryRole() throws IOException {
        Map<String, Map<String, Boolean>> matrix = matrix();
        List<ContractTest.Operation> operations =
                ContractTest.operations(ContractTest.contract()).toList();
        assertThat(matrix.keySet())
                .as("operations in docs/roles.md")
                .containsExactlyInAnyOrderElementsOf(operations.stream()
                        .map(operation ->
                                operation.content().path("operationId").asText())
                        .toList());
        int tried = 0;
        SoftAssertions softly = new SoftAssertions();
        for (ContractTest.Operation operation : operations) {
            Map<String, Boolean> row = row(matrix, operation);
            for (String role : roles()) {
                int status = status(operation, role);
                String name = operation.name() + " as " + role;
                if (row.getOrDefault(role, false)) {
                    softly.assertThat(status).as(name).isNotIn(401, 403, 500);
                } else {
                    softly.assertThat(status).as(name).isEqualTo(role.equals(ANONYMOUS) ? 401 : 403);
                }
                tried++;
            }
        }
        softly.assertAll();
        assertThat(tried).isEqualTo(operations.size() * roles().size());
    }

    @Test
    void theContractNamesTheRolesOfTheMatrix() throws IOException {
        Map<String, Map<String, Boolean>> matrix = matrix();
        ContractTest.operations(ContractTest.contract()).forEach(operation -> {
            JsonNode roles = operation.content().path("x-roles");
            List<String> allowed = row(matrix, operation).entrySet().stream()
                    .filter(Map.Entry::getValue)
                    .map(Map.Entry::getKey)
                    .toList();
            List<String> named = Stream.iterate(0, at -> at < roles.size(), at -> at + 1)
                    .map(at -> roles.get(at).asText())
                    .toList();
            if (named.equals(List.of(ANONYMOUS))) {
                assertThat(allowed).as(operation.name()).contains(ANONYMOUS);
            } else {
                assertThat(named).as(operation.name()).containsExactlyInAnyOrderElementsOf(allowed);
            }
        });
    }

    private static Map<String, Boolean> row(
            Map<String, Map<String, Boolean>> matrix, ContractTest.Operation operation) {
        return matrix.getOrDefault(operation.content().path("operationId").asText(), Map.of());
    }

    private static List<String> roles() {
        return Stream.concat(Stream.of(ANONYMOUS), Arrays.stream(Role.values()).map(Role::code))
                .toList();
    }

    /** With an empty or senseless content: whoever may passes the gate and fails behind it. */
    private static int status(ContractTest.Operation operation, String role) {
        String path = operation
                .path()
                .replace("{id}", "00000000-0000-7000-8000-000000000000")
                .replaceAll("\\{[^}]+}", "no-such-thing");
        RequestSpecification request = as(role);
        if (operation.content().path("requestBody").path("content").has("multipart/form-data")) {
            request.multiPart("source", "no-such-source");
        } else if (operation.content().path("requestBody").path("content").has("text/csv")) {
            request.contentType("text/csv").body("code");
        } else if (operation.content().has("requestBody")) {
            request.contentType("application/json").body("{}");
        }
        return request.request(operation.method().toUpperCase(java.util.Locale.ROOT), path)
                .statusCode();
    }

    private static RequestSpecification as(String code) {
        if (code.equals(ANONYMOUS)) {
            return As.nobody();
        }
        Role role = Role.of(code).orElseThrow();
        return code.contains(":") ? As.service(code) : As.role(role);
    }

    /** Rows {@code | operation | yes or – per role |} under head rows with the roles' codes. */
    private static Map<String, Map<String, Boolean>> matrix() throws IOException {
        List<List<String>> rows = Files.readAllLines(MATRIX).stream()
                .filter(line -> line.startsWith("| `") || line.startsWith("| operation"))
                .map(line -> Arrays.stream(line.split("\\|"))
                        .map(cell -> cell.replace("`", "").strip())
                        .filter(cell -> !cell.isEmpty())
                        .toList())
                .toList();
        List<String> head = rows.getFirst();
        return rows.stream().skip(1).collect(Collectors.toMap(List::getFirst, row -> {
            Map<String, Boolean> cells = new TreeMap<>();
            for (int at = 1; at < head.size(); at++) {
                cells.put(head.get(at), row.get(at).equals("yes"));
            }
            return cells;
        }));
    }
}
