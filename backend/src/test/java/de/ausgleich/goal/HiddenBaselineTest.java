package de.ausgleich.goal;

import static de.ausgleich.goal.Aimed.agreed;
import static de.ausgleich.goal.Aimed.families;
import static de.ausgleich.goal.Aimed.own;
import static de.ausgleich.goal.Written.GOALS;
import static de.ausgleich.goal.Written.council;
import static de.ausgleich.goal.Written.planning;
import static de.ausgleich.goal.Written.provider;
import static de.ausgleich.measure.Planned.MEASURES;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.nullValue;

import de.ausgleich.measure.Planned;
import io.quarkus.test.junit.QuarkusTest;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is to be reached lies between 0 and the baseline, so with it a hidden baseline could be worked out. */
@QuarkusTest
class HiddenBaselineTest {

    /** Of 1 or 2, the only small counts there are, two fewer can only be of 2; so can "at most 2". */
    @ParameterizedTest
    @CsvSource({"POINTS, 2, 1", "VALUE, 2, 2", "VALUE, 1, 2"})
    void anAimTellsNothingOfABaselineThatTheReaderDoesNotSee(String kind, int amount, int milestone) {
        String goal = agreed("sieker", two(kind, amount, milestone));
        council()
                .get(GOALS + "/{id}", goal)
                .then()
                .body("targets[0].metric.status", equalTo("SUPPRESSED"), "targets[0].kind", equalTo(kind))
                .body("targets[0].amount", nullValue(), "targets[0].milestones", empty());
        provider()
                .get(GOALS + "/{id}", goal)
                .then()
                .body("targets[0].amount", equalTo(amount), "targets[0].milestones.value", contains(milestone));
        assertThat(trail("goal", goal)).contains("target-added").doesNotContain("\"amount\":" + amount, "2009-06-30");
    }

    @Test
    void whatTellsNothingIsShown() {
        Map<String, Object> hold = two("HOLD", 1, 2);
        hold.remove("direction");
        hold.put("milestones", List.of());
        String goal = agreed("sieker", hold);
        council().get(GOALS + "/{id}", goal).then().body("targets[0].amount", equalTo(1));
    }

    /** At the end of 2009 there is one benefit unit of 30 households in district 44. */
    @Test
    void whatIsNotReleasedIsNotWorkedOutEither() {
        String id = Planned.created(
                planning(), Map.of("title", "Hausbesuche", "organisation", "awo", "districts", List.of("44")));
        Map<String, Object> target = families();
        target.putAll(Map.of("amount", 3, "baselineDate", "2009-12-31", "due", "2012-12-31"));
        target.putAll(
                Map.of("resultLevel", "OUTCOME", "milestones", List.of(Map.of("day", "2011-12-31", "value", 3.25))));
        Planned.act(planning(), id, "targets", "*", target)
                .then()
                .statusCode(201)
                .body("items[0].amount", equalTo(3), "items[0].milestones.value", contains(3.25f));
        provider()
                .get(MEASURES + "/{id}/targets", id)
                .then()
                .statusCode(200)
                .body("items[0].amount", nullValue(), "items[0].milestones", empty());
        assertThat(trail("measure", id)).contains("target-added").doesNotContain("\"amount\":3", "3.25");
    }

    /** Children of whom there are two, counted by the AWO. */
    private static Map<String, Object> two(String kind, int amount, int milestone) {
        Map<String, Object> target = own();
        Map<String, Object> metric = new HashMap<>(Aimed.metric(2, 1));
        metric.put("type", "COUNT");
        metric.remove("baselineDenominator");
        target.put("metric", metric);
        target.put("kind", kind);
        target.put("amount", amount);
        target.put("milestones", List.of(Map.of("day", "2009-06-30", "value", milestone)));
        return target;
    }

    private static String trail(String type, String id) {
        return planning()
                .queryParam("objectType", type)
                .queryParam("objectId", id)
                .get("/api/v1/audit-events")
                .asString();
    }
}
