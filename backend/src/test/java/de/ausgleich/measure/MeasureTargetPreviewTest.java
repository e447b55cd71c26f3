package de.ausgleich.measure;

import static de.ausgleich.measure.Planned.MEASURES;
import static de.ausgleich.measure.Planned.created;
import static de.ausgleich.measure.Planned.goal;
import static de.ausgleich.measure.Planned.housing;
import static de.ausgleich.measure.Planned.otherProvider;
import static de.ausgleich.measure.Planned.planning;
import static de.ausgleich.measure.Planned.provider;
import static de.ausgleich.measure.Planned.serving;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MeasureTargetPreviewTest {

    /** Of district 04 the council paper says 60 of 125 at the end of 2007: 48 per cent, and 47 would be 38. */
    private static final Map<String, Object> FAMILIES = Map.of(
            "indicator", "sgb2-families",
            "kind", "POINTS",
            "direction", "FALLING",
            "amount", 10,
            "baselineDate", "2007-12-31",
            "due", "2010-12-31",
            "resultLevel", "IMPACT");

    @Test
    void thePreviewIsOnTheDistrictsOnWhichTheTargetWillBeJudged() {
        Map<String, Object> measure = serving(goal("sieker"));
        measure.put("districts", List.of("04"));
        String id = created(planning(), measure);
        preview(planning(), id, FAMILIES)
                .then()
                .statusCode(200)
                .header("Cache-Control", "no-store")
                .body("baseline.display", equalTo("48,0 %"), "target.display", equalTo("38,0 %"))
                .body("cases.now", equalTo(60), "cases.then", equalTo(47), "cases.whole", equalTo(125))
                .body(
                        "sentences",
                        hasItem("48,0 % sind 60 von 125 Haushalten; 38,0 % wären höchstens 47, also 13 weniger."));
        Planned.act(planning(), id, "targets", "*", FAMILIES).then().statusCode(201);
        planning()
                .get(MEASURES + "/{id}/attainment", id)
                .then()
                .body("targets.baseline.numerator", contains(60), "targets.baseline.denominator", contains(125));
    }

    @Test
    void aMeasureWithoutAGoalIsAdvisedToo() {
        Map<String, Object> measure = serving("");
        measure.remove("goals");
        measure.put("districts", List.of("04"));
        preview(planning(), created(planning(), measure), FAMILIES)
                .then()
                .statusCode(200)
                .body("cases.now", equalTo(60));
    }

    @Test
    void whoeverKeepsTheMeasureIsAdvised() {
        String id = created(provider(), Planned.measure());
        preview(provider(), id, FAMILIES).then().statusCode(200);
        preview(otherProvider(), id, FAMILIES).then().statusCode(404);
        preview(housing(), id, FAMILIES).then().statusCode(403);
        preview(provider(), id, Map.of()).then().statusCode(400);
    }

    private static Response preview(RequestSpecification by, String measure, Map<String, Object> target) {
        return by.contentType("application/json").body(target).post(MEASURES + "/{id}/target-preview", measure);
    }
}
