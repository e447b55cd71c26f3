package de.ausgleich.contract;

import static org.assertj.core.api.Assertions.assertThat;

import de.ausgleich.access.Role;
import de.ausgleich.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Where the contract offers a key by which a POST can be sent again, it is honoured; elsewhere none is offered. */
@QuarkusTest
class IdempotencyTest {

    private static final String KEY = "Idempotency-Key";
    private static final String TOO_LONG = "k".repeat(201);

    private static final Map<String, Set<String>> NOT_REPEATED = Map.of(
            "they only try something out",
                    Set.of("previewIndicator", "previewTarget", "previewMeasureTarget", "previewProgrammeArea"),
            "each look is one of its own, and its answer is kept nowhere", Set.of("lookUpName", "exportPersonalData"),
            "the secret in its answer is kept nowhere", Set.of("createMyCalendar"),
            "who was erased is remembered nowhere", Set.of("erasePersonalData"));

    @Test
    void everyPostOffersAKeyOrHasAReasonNotTo() throws IOException {
        assertThat(posts().filter(post -> !offersKey(post)).map(IdempotencyTest::name))
                .containsExactlyInAnyOrderElementsOf(
                        NOT_REPEATED.values().stream().flatMap(Set::stream).toList());
    }

    @Test
    void nothingButAPostOffersOne() throws IOException {
        assertThat(ContractTest.operations(ContractTest.contract())
                        .filter(operation -> !operation.method().equals("post"))
                        .filter(IdempotencyTest::offersKey))
                .isEmpty();
    }

    /** A key that is too long is named as a fault by whatever reads keys, and by nothing else. */
    @Test
    void whatIsOfferedIsRead() throws IOException {
        TriedOperations tried = new TriedOperations();
        List<ContractTest.Operation> posts = posts().toList();
        SoftAssertions.assertSoftly(softly -> posts.forEach(
                post -> softly.assertThat(tried.answer(post, someone(post).header(KEY, TOO_LONG))
                                .asString()
                                .contains("\"field\":\"" + KEY + "\""))
                        .as("%s reads a key", name(post))
                        .isEqualTo(offersKey(post))));
    }

    private static RequestSpecification someone(ContractTest.Operation operation) {
        return As.role(Role.of(operation.content().at("/x-roles/0").asText()).orElseThrow());
    }

    private static boolean offersKey(ContractTest.Operation operation) {
        return operation.content().path("parameters").findValuesAsText("name").contains(KEY);
    }

    private static String name(ContractTest.Operation operation) {
        return operation.content().path("operationId").asText();
    }

    private static Stream<ContractTest.Operation> posts() throws IOException {
        return ContractTest.operations(ContractTest.contract())
                .filter(operation -> operation.method().equals("post"));
    }
}
