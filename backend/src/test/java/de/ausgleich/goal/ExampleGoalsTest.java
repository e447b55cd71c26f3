package de.ausgleich.goal;

import static de.ausgleich.goal.Written.GOALS;
import static de.ausgleich.goal.Written.council;
import static de.ausgleich.goal.Written.planning;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.equalTo;

import de.ausgleich.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import org.junit.jupiter.api.Test;

/** The four example goals of the council paper, as the demonstration has them. */
@QuarkusTest
class ExampleGoalsTest {

    @Test
    void familiesFromFortyEightToThirtyEightPerCent() {
        JsonPath target = at("Weniger Familien mit mehreren", "2010-12-31");
        assertThat(target.getDouble("baseline.value")).isEqualTo(48);
        assertThat(target.getDouble("target.value")).isEqualTo(38);
        // 47 of 117 households at the end of 2010.
        assertThat(target.getDouble("attainment")).isCloseTo((48 - 4700.0 / 117) * 10, within(1e-5));
        assertThat(target.getString("state")).isEqualTo("MISSED");
        assertThat(target.getString("sentence"))
                .isEqualTo(
                        "Von 48,0 auf 40,2 %; Ziel 38,0 %; 78 % des Weges. Bei 117 Haushalten wären es höchstens 44.");
    }

    @Test
    void noChildWithANeedForLanguageSupport() {
        JsonPath target = at("Kein Kind der Kita", "2010-12-31");
        assertThat(target.getDouble("target.value")).isZero();
        // From 9 of 24 to 3 of 22: (37.5 − 13.636…) / 37.5
        assertThat(target.getDouble("attainment")).isCloseTo((37.5 - 300.0 / 22) / 37.5 * 100, within(1e-5));
        assertThat(target.getString("state")).isEqualTo("MISSED");
    }

    @Test
    void aFifthFewerChildrenReferredForOverweight() {
        JsonPath target = at("Weniger Kinder sind wegen", "2010-12-31");
        double baseline = 1100.0 / 90;
        assertThat(target.getDouble("target.value")).isCloseTo(baseline * 4 / 5, within(1e-5));
        assertThat(target.getDouble("attainment"))
                .isCloseTo((baseline - 800.0 / 85) / (baseline / 5) * 100, within(1e-5));
        assertThat(target.getString("state")).isEqualTo("ACHIEVED");
    }

    @Test
    void aThirdFewerYouthCourtProceedings() {
        JsonPath target = at("Weniger Verfahren vor dem Jugendgericht", "2010-12-31");
        // 4 and 37 proceedings in both districts at the end of 2007, 3 and 30 three years later.
        assertThat(target.getDouble("baseline.value")).isEqualTo(41);
        assertThat(target.getDouble("target.value")).isCloseTo(41 * 2 / 3.0, within(1e-5));
        assertThat(target.getDouble("attainment")).isCloseTo(8 / (41 / 3.0) * 100, within(1e-5));
        assertThat(target.getString("state")).isEqualTo("MISSED");
    }

    /** Goals are open to another system with the programme's scope, figures that are not public are not. */
    @Test
    void anotherSystemSeesNoFigureThatItsScopesDoNotGive() {
        String id = idOf("Weniger Familien mit mehreren");
        JsonPath closed =
                Aimed.attainment(As.service("programme:read"), id, "2010-12-31").jsonPath();
        assertThat(closed.<Object>get("targets[0].attainment")).isNull();
        assertThat(closed.getString("targets[0].sentence")).doesNotContain("48", "40,2", "117");
        assertThat(closed.getList("targets[0].readings.value")).containsOnlyNulls();
        JsonPath open = Aimed.attainment(As.service("programme:read monitoring:read"), id, "2010-12-31")
                .jsonPath();
        assertThat(open.getString("targets[0].sentence")).contains("48,0 auf 40,2 %");
    }

    @Test
    void theSearchFindsAGoal() {
        council()
                .queryParam("q", "jugendgericht")
                .get("/api/v1/search")
                .then()
                .body("items.find { it.type == 'GOAL' }.detail", equalTo("Sieker"));
    }

    private static JsonPath at(String title, String date) {
        return Aimed.attainment(planning(), idOf(title), date).jsonPath().setRootPath("targets[0]");
    }

    private static String idOf(String title) {
        return planning()
                .queryParam("q", title)
                .queryParam("state", "AGREED")
                .queryParam("sort", "changedAt")
                .get(GOALS)
                .path("items[0].id");
    }
}
