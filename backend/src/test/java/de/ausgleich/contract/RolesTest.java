package de.ausgleich.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.ausgleich.access.BodyKind;
import de.ausgleich.access.Role;
import de.ausgleich.organisation.Bodies;
import de.ausgleich.testing.As;
import de.ausgleich.testing.FalseToken;
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
    private static final List<Role> SCOPED =
            Arrays.stream(Role.values()).filter(Role::isScoped).toList();
    private static final TriedOperations OPERATIONS = new TriedOperations();

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
        SoftAssertions softly = new SoftAssertions();
        for (ContractTest.Operation operation : operations) {
            Map<String, Boolean> row = row(matrix, operation);
            for (String role : roles()) {
                int status = OPERATIONS.status(operation, as(role));
                String name = operation.name() + " as " + role;
                if (row.getOrDefault(role, false)) {
                    softly.assertThat(status).as(name).isNotIn(401, 403, 500);
                } else {
                    softly.assertThat(status).as(name).isEqualTo(role.equals(ANONYMOUS) ? 401 : 403);
                }
            }
        }
        softly.assertAll();
        OPERATIONS.report("operation × role", operations.size(), roles().size());
    }

    /** Whatever is not the realm's word is nobody's: not even a rule is told, and nothing public is taken away. */
    @Test
    void falseTokensOpenNothing() throws IOException {
        Map<String, Map<String, Boolean>> matrix = matrix();
        List<ContractTest.Operation> operations =
                ContractTest.operations(ContractTest.contract()).toList();
        List<Role> forged = List.of(Role.SOCIAL_PLANNING, Role.ADMINISTRATOR);
        SoftAssertions softly = new SoftAssertions();
        for (ContractTest.Operation operation : operations) {
            boolean open = row(matrix, operation).getOrDefault(ANONYMOUS, false);
            for (FalseToken token : FalseToken.values()) {
                for (Role role : forged) {
                    int status = OPERATIONS.status(operation, As.nobody().auth().oauth2(token.as(role)));
                    softly.assertThat(status)
                            .as("%s with a token %s as %s", operation.name(), token, role)
                            .satisfies(code -> {
                                if (open) {
                                    assertThat(code).isNotIn(401, 403, 500);
                                } else {
                                    assertThat(code).isEqualTo(401);
                                }
                            });
                }
            }
        }
        softly.assertAll();
        OPERATIONS.report("operation × false token", operations.size(), FalseToken.values().length * forged.size());
    }

    /**
     * A role without a membership, and with one in a body of another kind: the role opens what it opens, and the
     * foreign body gives no right of its own.
     */
    @Test
    void foreignMembershipsGiveNoRight() throws IOException {
        Map<String, Map<String, Boolean>> matrix = matrix();
        List<ContractTest.Operation> operations =
                ContractTest.operations(ContractTest.contract()).toList();
        for (Role role : SCOPED) {
            BodyKind foreign =
                    role.body() == BodyKind.WELFARE_PROVIDER ? BodyKind.CONFERENCE : BodyKind.WELFARE_PROVIDER;
            Bodies.create("foreign-to-" + role.code(), foreign, "b1");
            Bodies.member("foreign-to-" + role.code(), "foreigner-" + role.code());
        }
        SoftAssertions softly = new SoftAssertions();
        for (ContractTest.Operation operation : operations) {
            for (Role role : SCOPED) {
                boolean allowed = row(matrix, operation).getOrDefault(role.code(), false);
                for (String subject : List.of("member-of-nothing-" + role.code(), "foreigner-" + role.code())) {
                    int status = OPERATIONS.status(operation, As.person(subject, role));
                    softly.assertThat(status)
                            .as("%s as %s, %s", operation.name(), role, subject)
                            .satisfies(code -> {
                                if (allowed) {
                                    assertThat(code).isNotIn(401, 403, 500);
                                } else {
                                    assertThat(code).isEqualTo(403);
                                }
                            });
                }
            }
        }
        softly.assertAll();
        OPERATIONS.report("operation × foreign scope", operations.size(), SCOPED.size() * 2);
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
        return rows.stream()
                .filter(row -> !row.getFirst().equals("operation"))
                .collect(Collectors.toMap(List::getFirst, row -> {
                    Map<String, Boolean> cells = new TreeMap<>();
                    for (int at = 1; at < head.size(); at++) {
                        cells.put(head.get(at), row.get(at).equals("yes"));
                    }
                    return cells;
                }));
    }
}
