package de.ausgleich.contract;

import static org.assertj.core.api.Assertions.assertThat;

import de.ausgleich.testing.DatabaseUnderTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.Test;

/** Each writing operation of the contract is performed once and leaves an entry in the trail. */
@QuarkusTest
class WritingOperationsTest {

    /** They only try something out. */
    private static final Set<String> CHANGE_NOTHING = Set.of(
            "checkDistricts", "previewIndicator", "previewTarget", "previewMeasureTarget", "previewProgrammeArea");

    @Test
    void eachLeavesAnEntryAndThoseThatChangeNothingLeaveNone() throws IOException, SQLException {
        List<String> writing = ContractTest.operations(ContractTest.contract())
                .filter(operation -> !operation.method().equals("get"))
                .map(operation -> operation.content().path("operationId").asText())
                .toList();
        List<String> performed = new ArrayList<>();
        SoftAssertions softly = new SoftAssertions();
        long start = newest();
        for (Map.Entry<String, WritingOperations.Performance> step : new WritingOperations().inOrder()) {
            String name = step.getKey();
            long before = entries();
            Response answer = step.getValue().perform();
            softly.assertThat(answer.statusCode())
                    .as("%s: %s", name, answer.asString())
                    .isBetween(200, 204);
            if (CHANGE_NOTHING.contains(name)) {
                softly.assertThat(entries()).as("entries after %s", name).isEqualTo(before);
            } else {
                softly.assertThat(entries()).as("entries after %s", name).isGreaterThan(before);
            }
            performed.add(name);
        }
        softly.assertAll();
        everyCodeHasAWord("actions", "action", start);
        everyCodeHasAWord("objects", "object_type", start);
        assertThat(performed)
                .as("writing operations of the contract, each performed in WritingOperations")
                .containsExactlyInAnyOrderElementsOf(writing);
    }

    /** In German; that English has the same ones is the frontend's compiler's to see. */
    private static void everyCodeHasAWord(String part, String column, long start) throws IOException, SQLException {
        Matcher words = Pattern.compile(part + ": \\{(.*?)\\n {2}}", Pattern.DOTALL)
                .matcher(Files.readString(Path.of("../frontend/src/i18n/de/audit.ts")));
        assertThat(words.find()).isTrue();
        Set<String> known = Pattern.compile("\\n {4}'?([a-z-]+)'?: ")
                .matcher(words.group(1))
                .results()
                .map(word -> word.group(1))
                .collect(Collectors.toSet());
        assertThat(DatabaseUnderTest.ask(
                        "select distinct " + column + " from ausgleich.audit_event where sequence > " + start))
                .as("codes in the audit trail, each with a word for the people who read it")
                .hasSizeGreaterThan(10)
                .isSubsetOf(known);
    }

    private static long newest() throws SQLException {
        return Long.parseLong(DatabaseUnderTest.ask("select coalesce(max(sequence), 0) from ausgleich.audit_event")
                .getFirst());
    }

    private static long entries() throws SQLException {
        return Long.parseLong(DatabaseUnderTest.ask("select count(*) from ausgleich.audit_event")
                .getFirst());
    }
}
