package de.ausgleich.evaluation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;

import de.ausgleich.access.Role;
import de.ausgleich.measure.Planned;
import de.ausgleich.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

@QuarkusTest
class EffectResourceTest {

    private static final String EFFECT = "/api/v1/need-indices/life-situation/effect";

    /** The demonstration's four districts: Dürkopp and Sieker since July 2008, Baumheide since January 2009. */
    @Test
    void districtsOfTheProgrammeAreHeldAgainstSimilarOnes() {
        JsonPath found = As.role(Role.COUNCIL)
                .get(EFFECT + "?indicator=sgb2-share&date=2010-12-31")
                .then()
                .statusCode(200)
                .body("indicator.code", equalTo("sgb2-share"), "index.code", equalTo("life-situation"))
                .body("pairsForLevel", equalTo(6), "fictitious", equalTo(true))
                .body("pairs.similar.code", everyItem(not(containsInAnyOrder("04", "14", "65", "78"))))
                .extract()
                .jsonPath();
        List<String> paired = found.getList("pairs.district.code");
        List<String> unpaired = found.getList("unpaired.district.code");
        assertThat(paired).hasSize(found.getInt("since.pairs")).isNotEmpty();
        List<String> all = Stream.concat(paired.stream(), unpaired.stream()).toList();
        assertThat(all).contains("04", "14", "65", "78").doesNotHaveDuplicates();
        assertThat(found.getList("pairs.similar.code")).doesNotHaveDuplicates();
        double sum = 0;
        for (int at = 0; at < paired.size(); at++) {
            String pair = "pairs[%d].since.".formatted(at);
            double own = found.getDouble(pair + "own.now") - found.getDouble(pair + "own.then");
            double other = found.getDouble(pair + "other.now") - found.getDouble(pair + "other.then");
            assertThat(found.getDouble(pair + "difference")).isCloseTo(own - other, within());
            sum += own - other;
        }
        assertThat(found.getDouble("since.difference")).isCloseTo(sum / paired.size(), within());
        assertThat(found.getDouble("since.interval.level")).isCloseTo(1 - 2 / Math.pow(2, paired.size()), within());
    }

    private static org.assertj.core.data.Offset<Double> within() {
        return org.assertj.core.api.Assertions.within(1e-4);
    }

    @Test
    void beforeTheAdmissionNothingCanBeSaid() {
        As.role(Role.SOCIAL_PLANNING)
                .get(EFFECT + "?indicator=sgb2-share&date=2007-12-31")
                .then()
                .statusCode(200)
                .body("pairs", empty(), "since", equalTo(null), "unpaired.why", everyItem(equalTo("NOT_YET")));
    }

    @Test
    void whatCannotBeMeantIsNamed() {
        As.role(Role.COUNCIL).get(EFFECT).then().statusCode(400).body("violations.field", hasItem("indicator"));
        As.role(Role.COUNCIL)
                .get(EFFECT + "?indicator=sgb2-share&date=2010-06-30")
                .then()
                .statusCode(400)
                .body("violations[0].message", containsString("2010"));
        As.role(Role.COUNCIL).get(EFFECT + "?indicator=nothing").then().statusCode(404);
        As.role(Role.COUNCIL)
                .get("/api/v1/need-indices/nothing/effect?indicator=sgb2-share")
                .then()
                .statusCode(404);
    }

    @Test
    void whoSeesTheWholeCityAloneMayAsk() {
        As.role(Role.STATISTICS_OFFICE)
                .get(EFFECT + "?indicator=sgb2-share")
                .then()
                .statusCode(200);
        Planned.provider().get(EFFECT + "?indicator=sgb2-share").then().statusCode(403);
        Planned.housing().get(EFFECT + "?indicator=sgb2-share").then().statusCode(403);
    }
}
