package de.ausgleich.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import de.ausgleich.access.Role;
import de.ausgleich.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class ProfileTest {

    private static final String SHARE = "indicators.find { it.indicator.code == 'wl-share' }.";

    @BeforeEach
    void place() {
        Weiler.make();
    }

    @Test
    void everyIndicatorStandsBesideTheCityAndAmongAllDistricts() {
        profile(Role.COUNCIL, "78", "?date=2007-12-31")
                .then()
                .statusCode(200)
                .body("scheme", equalTo("bielefeld-92"), "date", equalTo("2007-12-31"), "level", equalTo("DISTRICT"))
                .body("district.name", equalTo("Sieker"), "city.name", equalTo("Bielefeld"))
                .body("borough.code", equalTo("S7"))
                .root("indicators.find { it.indicator.code == 'migration-background' }")
                .body("date", equalTo("2007-12-31"), "value.display", equalTo("53,8 %"), "value.rank", equalTo(1))
                .body("city.display", equalTo("22,3 %"), "strip.positions", hasSize(92))
                .body("strip.positions[91].code", equalTo("78"), "strip.positions[0].code", equalTo("44"))
                .body("series", hasSize(5), "series[1].date", equalTo("2007-12-31"));
    }

    @Test
    void aSeriesTellsWhereItMustNotBeReadAsOne() {
        profile(Role.COUNCIL, "78", "")
                .then()
                .root("indicators.find { it.indicator.code == 'language-support' }")
                .body("breaks.date", contains("2009-12-31"), "definitionChanges", empty())
                .body("breaks[0].variable.code", equalTo("language_tested_children"))
                .root("indicators.find { it.indicator.code == 'sgb2-share' }")
                .body("breaks", empty());
    }

    @Test
    void aYearWithoutNumbersShowsTheNewestBeforeIt() {
        profile(Role.COUNCIL, "78", "?date=2006-06-30")
                .then()
                .root("indicators.find { it.indicator.code == 'sgb2-share' }")
                .body("date", equalTo("2005-12-31"), "value.status", equalTo("AVAILABLE"))
                .root("indicators.find { it.indicator.code == 'youth-court' }")
                .body("date", nullValue(), "value.status", equalTo("MISSING"), "strip.positions", hasSize(0));
        profile(Role.COUNCIL, "78", "").then().body("date", equalTo("2010-12-31"));
    }

    @Test
    void theStripAndTheSeriesHoldWhatIsOpenAlone() {
        profile(Role.COUNCIL, "WL1", "?scheme=weiler&date=2009-12-31")
                .then()
                .body(SHARE + "value.status", equalTo("SUPPRESSED"))
                // 0 %, 10 %, 25 %; the two hidden ones would be 1 % and 99.3 %
                .body(SHARE + "strip.positions.code", contains("WL3", "WL4", "WL5"))
                .body(SHARE + "strip.min", equalTo(0), SHARE + "strip.max", equalTo(25))
                .body(SHARE + "strip.median", equalTo(10))
                .body(SHARE + "series.date", contains("2008-12-31", "2009-12-31", "2010-12-31"))
                .body(SHARE + "series.status", contains("AVAILABLE", "SUPPRESSED", "AVAILABLE"))
                .body(SHARE + "series.value", contains(20, null, 25), SHARE + "series.city[1]", equalTo(25));
        profile(Role.STATISTICS_OFFICE, "WL1", "?scheme=weiler&date=2009-12-31")
                .then()
                .body(SHARE + "strip.positions.code", contains("WL3", "WL1", "WL4", "WL5", "WL2"))
                .body(SHARE + "series.value", contains(20, 1, 25));
    }

    /**
     * 2010: shares 25, 20, 50.05, 5, 25 (mean 25.01, sd 14.508632); index of 2008: 1.5, −0.25, 3, 0.5, 2 (mean 1.35,
     * sd 1.135782). From WL1: WL5 0.5 / sd; WL2 √((5 / sd)² + (1.75 / sd)²) and so on.
     */
    @Test
    void similarIsWhatIsNearInStandardScores() {
        Response found = profile(Role.COUNCIL, "WL1", "?scheme=weiler&date=2010-12-31");
        found.then().body("similar.code", contains("WL5", "WL2", "WL4", "WL3"));
        List<Float> distances = found.path("similar.distance");
        double[] expected = {0.440225, 1.578858, 1.635673, 2.173750};
        IntStream.range(0, 4)
                .forEach(at -> assertThat((double) distances.get(at)).isEqualTo(expected[at], within(0.00001)));
    }

    @Test
    void whatIsHiddenMakesNobodySimilar() {
        // Of WL1 the share of 2009 is hidden: the index alone remains, 0.5, 1, 1.5 and 1.75 away over its sd.
        Response found = profile(Role.COUNCIL, "WL1", "?scheme=weiler&date=2009-12-31");
        found.then().body("similar.code", contains("WL5", "WL4", "WL3", "WL2"));
        assertThat((Float) found.path("similar[3].distance")).isEqualTo(1.540789f, within(0.00001f));
    }

    @Test
    void boroughsAndTheCityHaveProfilesToo() {
        profile(Role.COUNCIL, "WLN", "?scheme=weiler&date=2010-12-31")
                .then()
                .body("level", equalTo("BOROUGH"), "borough", nullValue())
                .body(SHARE + "strip.positions.code", contains("WLN", "WLS"));
        profile(Role.COUNCIL, "WL", "?scheme=weiler&date=2010-12-31")
                .then()
                .body("level", equalTo("CITY"), "similar", hasSize(0), SHARE + "value.rank", equalTo(1));
    }

    /** Sharing a border goes both ways; a place without boundaries has no neighbours. */
    @Test
    void neighboursAreThoseBesideIt() {
        List<String> beside = profile(Role.COUNCIL, "78", "?date=2007-12-31").path("neighbours.code");
        assertThat(beside).isNotEmpty().doesNotContain("78").isSorted();
        assertThat(profile(Role.COUNCIL, beside.getFirst(), "?date=2007-12-31").<List<String>>path("neighbours.code"))
                .contains("78");
        profile(Role.COUNCIL, "WL1", "?scheme=weiler&date=2010-12-31").then().body("neighbours", hasSize(0));
    }

    @Test
    void whoHasTheProfileGets304AndNobodyElsesTag() {
        Response council = profile(Role.COUNCIL, "WL1", "?scheme=weiler&date=2009-12-31");
        As.role(Role.COUNCIL)
                .header("If-None-Match", council.header("ETag"))
                .get("/api/v1/districts/WL1/profile?scheme=weiler&date=2009-12-31")
                .then()
                .statusCode(304);
        assertThat(profile(Role.STATISTICS_OFFICE, "WL1", "?scheme=weiler&date=2009-12-31")
                        .header("ETag"))
                .isNotEqualTo(council.header("ETag"));
        profile(Role.COUNCIL, "no-such-thing", "").then().statusCode(404);
    }

    private static Response profile(Role role, String district, String query) {
        return As.role(role).get("/api/v1/districts/{code}/profile" + query, district);
    }
}
