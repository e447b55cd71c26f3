package de.ausgleich.contract;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.dataformat.yaml.YAMLFactory;
import de.ausgleich.access.Role;
import de.ausgleich.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.RestAssured;
import java.io.IOException;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** What every operation of the contract says of itself. */
@QuarkusTest
class ContractTest {

    private static final Set<String> METHODS = Set.of("get", "put", "post", "delete", "patch");

    record Operation(String path, String method, JsonNode content) {

        String name() {
            return method + " " + path;
        }
    }

    @Test
    void everyOperationIsWhole() throws IOException {
        JsonNode contract = contract();
        List<Operation> operations = operations(contract).toList();
        assertThat(operations).hasSizeGreaterThan(20);
        Set<String> identifiers = new HashSet<>();
        SoftAssertions.assertSoftly(softly -> operations.forEach(operation -> {
            JsonNode content = operation.content();
            softly.assertThat(identifiers.add(content.path("operationId").asText()))
                    .as("%s: operationId of its own", operation.name())
                    .isTrue();
            softly.assertThat(content.path("operationId").asText())
                    .as(operation.name())
                    .matches("[a-z][A-Za-z]+");
            softly.assertThat(content.path("tags"))
                    .as("%s: a tag", operation.name())
                    .hasSize(1);
            softly.assertThat(content.path("summary").asText())
                    .as("%s: a summary", operation.name())
                    .isNotBlank();
            softly.assertThat(content.path("x-roles"))
                    .as("%s: roles", operation.name())
                    .isNotEmpty();
            softly.assertThat(content.path("x-roles")).as(operation.name()).allSatisfy(role -> assertThat(
                            Role.of(role.asText()).isPresent() || role.asText().equals("anonymous"))
                    .isTrue());
            softly.assertThat(success(content))
                    .as("%s: an answer", operation.name())
                    .isTrue();
            problems(operation).forEach(status -> softly.assertThat(
                            content.at("/responses/" + status + "/content/application~1problem+json/schema/$ref")
                                    .asText())
                    .as("%s: %s is a problem", operation.name(), status)
                    .endsWith("/Problem"));
        }));
    }

    /** Fields of answers are always there: clients need not ask. */
    @Test
    void answersNameTheirRequiredFields() throws IOException {
        JsonNode contract = contract();
        JsonNode schemas = contract.at("/components/schemas");
        SoftAssertions.assertSoftly(softly -> operations(contract)
                .flatMap(operation -> operation.content().at("/responses").findValuesAsText("$ref").stream())
                .map(reference -> reference.substring(reference.lastIndexOf('/') + 1))
                .distinct()
                .filter(name -> !name.equals("Problem"))
                .filter(name -> schemas.path(name).has("properties"))
                .forEach(name -> {
                    JsonNode schema = schemas.path(name);
                    softly.assertThat(schema.path("required"))
                            .as("required fields of %s", name)
                            .hasSameSizeAs(schema.path("properties"));
                }));
    }

    @Test
    void everyAnswerSaysWhatItCarries() throws IOException {
        List<Operation> operations = operations(contract()).toList();
        SoftAssertions.assertSoftly(softly -> operations.forEach(operation -> Stream.of("200", "201")
                .flatMap(status -> operation.content().at("/responses/" + status + "/content").properties().stream())
                .filter(content -> content.getKey().endsWith("json"))
                .forEach(content -> softly.assertThat(content.getValue().path("schema"))
                        .as("%s: the form of its %s", operation.name(), content.getKey())
                        .isNotEmpty())));
    }

    /** A client of a generated type would trip over a null that the contract does not know. */
    @Test
    void whatTheTrailMayLackMayBeNull() throws IOException {
        JsonNode schemas = contract().at("/components/schemas");
        JsonNode entry = schemas.path("Entry").path("properties");
        assertThat(entry.at("/organisation/type").toString()).contains("\"null\"");
        assertThat(entry.at("/before/anyOf").toString()).contains("\"null\"");
        assertThat(entry.at("/role/type").toString()).doesNotContain("null");
    }

    /** What a request without is refused for, and no more. */
    @Test
    void requestsNameWhatTheyMustCarry() throws IOException {
        JsonNode schemas = contract().at("/components/schemas");
        assertThat(schemas.at("/IndicatorRequest/required"))
                .extracting(JsonNode::asText)
                .containsExactlyInAnyOrder("name", "description", "unit", "kind", "polarity", "dimension");
    }

    /** Whoever changes something that has a version says which; these change nothing that has one. */
    private static final Map<String, Set<String>> NAME_NO_VERSION = Map.of(
            "something new",
                    Set.of(
                            "deliver",
                            "createFacility",
                            "createGoal",
                            "createMeasure",
                            "recordResourceDecision",
                            "createFunding",
                            "beginActionConcept",
                            "commentGoal",
                            "createTask",
                            "answerWarning",
                            "createFieldReport",
                            "attachToFieldReport",
                            "attachToDocumentation",
                            "planMeeting",
                            "grantMembership",
                            "inviteUser"),
            "only tried out",
                    Set.of(
                            "checkDistricts",
                            "previewIndicator",
                            "previewTarget",
                            "previewMeasureTarget",
                            "previewProgrammeArea"),
            "sessions have no version", Set.of("endMySessions", "endUserSessions"),
            "a mail is sent, and nothing else changes", Set.of("resendInvitation", "remindOfDocumentation"),
            "a word is remembered or not", Set.of("forgetDistrictSynonym"),
            "what is watched is there or not", Set.of("addMyWatch", "removeMyWatch"),
            "a calendar address is there or not", Set.of("createMyCalendar", "revokeMyCalendar"),
            "handed out, looked at or erased whatever it is",
                    Set.of("lookUpName", "exportPersonalData", "erasePersonalData"));

    @Test
    void changesNameTheVersionThatTheyAreMeantFor() throws IOException {
        List<String> without = operations(contract())
                .filter(operation -> !operation.method().equals("get"))
                .filter(operation ->
                        !operation.content().path("parameters").toString().contains("If-Match"))
                .map(operation -> operation.content().path("operationId").asText())
                .toList();
        assertThat(without)
                .containsExactlyInAnyOrderElementsOf(
                        NAME_NO_VERSION.values().stream().flatMap(Set::stream).toList());
    }

    @Test
    void everyPartOfAPersonsDataIsDescribed() throws IOException {
        JsonNode schemas = contract().at("/components/schemas");
        JsonNode parts = schemas.at("/PersonalDataExport/properties/parts/properties");
        assertThat(parts).hasSizeGreaterThan(6).allSatisfy(part -> {
            String form = part.at("/items/$ref").asText();
            assertThat(schemas.path(form.substring(form.lastIndexOf('/') + 1)).path("properties"))
                    .as(form)
                    .isNotEmpty();
        });
        JsonNode answer = As.person("described", Role.COUNCIL)
                .get("/api/v1/me/export")
                .body()
                .as(JsonNode.class);
        assertThat(answer.path("parts").properties())
                .extracting(Map.Entry::getKey)
                .containsExactlyInAnyOrderElementsOf(
                        parts.properties().stream().map(Map.Entry::getKey).toList());
    }

    @Test
    void aReferenceSaysNoTypeBesideIt() throws IOException {
        List<JsonNode> references = contract().findParents("$ref");
        assertThat(references).hasSizeGreaterThan(100).allSatisfy(node -> assertThat(node.has("type"))
                .as(node.toString())
                .isFalse());
    }

    private static List<String> problems(Operation operation) {
        boolean open = operation.content().path("x-roles").toString().contains("\"anonymous\"");
        Stream<String> always = open ? Stream.of("400") : Stream.of("400", "401", "403");
        Stream<String> found = operation.path().contains("{") ? Stream.of("404") : Stream.of();
        boolean conditional = operation.content().path("parameters").toString().contains("If-Match");
        Stream<String> stale = conditional ? Stream.of("412", "428") : Stream.of();
        return Stream.of(always, found, stale).flatMap(part -> part).toList();
    }

    private static boolean success(JsonNode content) {
        return Arrays.asList("200", "201", "204").stream()
                .anyMatch(status -> content.path("responses").has(status));
    }

    static JsonNode contract() throws IOException {
        String text = RestAssured.get("/q/openapi").asString();
        return new ObjectMapper(new YAMLFactory()).readTree(text);
    }

    static Stream<Operation> operations(JsonNode contract) {
        return contract.path("paths").properties().stream()
                .filter(path -> path.getKey().startsWith("/api/"))
                .flatMap(path -> StreamSupport.stream(
                                path.getValue().properties().spliterator(), false)
                        .filter(method -> METHODS.contains(method.getKey()))
                        .map(method -> new Operation(path.getKey(), method.getKey(), method.getValue())));
    }
}
