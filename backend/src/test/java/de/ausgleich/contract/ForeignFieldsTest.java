package de.ausgleich.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import de.ausgleich.access.Role;
import de.ausgleich.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Every operation that takes something: what nobody may set is refused and named, and so is another kind of content. */
@QuarkusTest
class ForeignFieldsTest {

    private static final String JSON = "application/json";

    /** Of these, an operation may take what its own contract names; everything else is the program's to say. */
    private static final List<String> NOBODYS = List.of(
            "version",
            "createdBy",
            "createdAt",
            "changedBy",
            "organisation",
            "realm",
            "roles",
            "rights",
            "id",
            "state");

    /** Takes several of them at once. */
    private static final String IN_A_LIST = "putSourceMapping";

    @Test
    void fieldsThatNobodyMaySetAreNamed() throws IOException {
        JsonNode contract = ContractTest.contract();
        List<ContractTest.Operation> operations = taking(contract).toList();
        assertThat(operations).hasSizeGreaterThan(15);
        SoftAssertions softly = new SoftAssertions();
        for (ContractTest.Operation operation : operations) {
            List<String> foreign = NOBODYS.stream()
                    .filter(field ->
                            !schema(contract, operation).path("properties").has(field))
                    .toList();
            String body = "{"
                    + String.join(
                            ",",
                            foreign.stream()
                                    .map(field -> "\"" + field + "\":\"x\"")
                                    .toList()) + "}";
            boolean listed = operation.content().path("operationId").asText().equals(IN_A_LIST);
            Response answer = send(operation, as(operation).contentType(JSON).body(listed ? "[" + body + "]" : body));
            softly.assertThat(answer.statusCode()).as(operation.name()).isEqualTo(400);
            softly.assertThat(answer.jsonPath().getList("violations.field", String.class))
                    .as(operation.name())
                    .containsAll(foreign.stream()
                            .map(field -> listed ? "[0]." + field : field)
                            .toList());
        }
        softly.assertAll();
    }

    @Test
    void anotherKindOfContentIsRefused() throws IOException {
        SoftAssertions softly = new SoftAssertions();
        taking(ContractTest.contract()).forEach(operation -> {
            for (String type : List.of("text/plain", "application/xml", "application/x-www-form-urlencoded")) {
                int status = send(operation, as(operation).contentType(type).body("a=b"))
                        .statusCode();
                softly.assertThat(status).as("%s of %s", operation.name(), type).isEqualTo(415);
            }
        });
        softly.assertAll();
    }

    private static Stream<ContractTest.Operation> taking(JsonNode contract) {
        return ContractTest.operations(contract)
                .filter(operation ->
                        content(operation).size() == 1 && content(operation).has(JSON));
    }

    private static JsonNode content(ContractTest.Operation operation) {
        return operation.content().path("requestBody").path("content");
    }

    private static JsonNode schema(JsonNode contract, ContractTest.Operation operation) {
        JsonNode schema = content(operation).path(JSON).path("schema");
        String reference = Stream.concat(
                        Stream.of(schema.path("$ref").asText()), schema.findValuesAsText("$ref").stream())
                .filter(text -> !text.isEmpty())
                .findFirst()
                .orElseThrow();
        return contract.at(reference.substring(1));
    }

    private static Response send(ContractTest.Operation operation, RequestSpecification request) {
        return request.request(operation.method().toUpperCase(Locale.ROOT), TriedOperations.path(operation));
    }

    /** Somebody who may: the first of the roles that the contract names. */
    private static RequestSpecification as(ContractTest.Operation operation) {
        String code = operation.content().path("x-roles").path(0).asText();
        Role role = Role.of(code).orElseThrow();
        return (role.isScope() ? As.service(code) : As.role(role))
                .header("If-Match", "\"1\"")
                .header("Idempotency-Key", java.util.UUID.randomUUID().toString());
    }
}
