package de.ausgleich.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.in;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import de.ausgleich.access.Role;
import de.ausgleich.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

@QuarkusTest
class DoubleDisadvantageResourceTest {

    private static final String BGW = "00000000-0000-4000-8000-000000000006";
    private static final String PATH = "/api/v1/double-disadvantage";
    private static final String DATE = "?date=2010-12-31";

    private static Response get(Role role, String query) {
        return As.role(role).get(PATH + query);
    }

    @Test
    void bothIndicesStandAsTheyAreAlone() {
        Response answer = get(Role.COUNCIL, DATE + "&lifeSituation=life-situation&place=place");
        answer.then()
                .statusCode(200)
                .body("lifeSituation.code", equalTo("life-situation"), "place.code", equalTo("place"))
                .body("areas", hasSize(92), "areas[0].district.code", equalTo("01"));
        Map<String, Double> people = indices("life-situation");
        Map<String, Double> places = indices("place");
        assertThat(people).hasSizeGreaterThan(60);
        List<String> codes = answer.path("areas.district.code");
        List<@Nullable Number> lifeSituations = answer.path("areas.lifeSituation");
        List<@Nullable Number> offers = answer.path("areas.place");
        for (int at = 0; at < codes.size(); at++) {
            String code = codes.get(at);
            assertThat(number(lifeSituations.get(at))).as(code).isEqualTo(people.get(code));
            assertThat(number(offers.get(at))).as(code).isEqualTo(places.get(code));
        }
    }

    @Test
    void theFieldsAreCutAtTheMean() {
        Response answer = get(Role.COUNCIL, DATE);
        List<@Nullable Number> lifeSituations = answer.path("areas.lifeSituation");
        List<@Nullable Number> offers = answer.path("areas.place");
        List<@Nullable String> fields = answer.path("areas.field");
        List<@Nullable String> reasons = answer.path("areas.reason");
        int placed = 0;
        for (int at = 0; at < fields.size(); at++) {
            Double people = number(lifeSituations.get(at));
            Double place = number(offers.get(at));
            if (people != null && place != null) {
                String field = people > 0 ? place > 0 ? "BOTH" : "LIFE_SITUATION" : place > 0 ? "PLACE" : "NEITHER";
                assertThat(fields.get(at)).isEqualTo(field);
                assertThat(reasons.get(at)).isNull();
                placed++;
            } else {
                assertThat(fields.get(at)).isNull();
                assertThat(reasons.get(at)).isNotBlank();
            }
        }
        answer.then()
                .body("placed", equalTo(placed), "unplaced", equalTo(92 - placed))
                .body("fields.field", contains("BOTH", "LIFE_SITUATION", "PLACE", "NEITHER"))
                .body("fields.count.sum()", equalTo(placed));
    }

    @Test
    void someDistrictsOfTheDemonstrationLackBothAndSomeOne() {
        Response answer = get(Role.COUNCIL, DATE);
        answer.then()
                .body("fields.count", everyItem(not(equalTo(0))))
                .body("areas.find { it.district.code == '58' }.field", equalTo("BOTH"))
                .body("areas.find { it.district.code == '65' }.field", equalTo("LIFE_SITUATION"))
                .body("fictitious", equalTo(true));
        assertThat(number(answer.path("correlation"))).isCloseTo(0.1, offset(0.25));
    }

    @Test
    void whatIsUnsureSaysWhatElseIsPossible() {
        Response answer = get(Role.COUNCIL, DATE);
        answer.then()
                .body("areas.findAll { it.unsure }.possible.findAll { it.size() < 2 }", hasSize(0))
                .body(
                        "areas.findAll { !it.unsure && it.field != null }.possible.findAll { it.size() != 1 }",
                        hasSize(0))
                .body(
                        "areas.findAll { it.unsure }.sentence",
                        everyItem(containsString("nicht sicher; möglich ist auch")));
        int unsure = answer.path("unsure");
        assertThat(unsure).isBetween(1, 60);
    }

    @Test
    void aSentenceBeginsWithWhatIsFavourable() {
        get(Role.COUNCIL, DATE)
                .then()
                .body(
                        "areas.find { it.district.code == '65' }.sentence",
                        containsString("Baumheide: Der Ort bietet nicht weniger als im Mittel (Index -"));
        As.role(Role.COUNCIL)
                .header("Accept-Language", "en")
                .get(PATH + DATE)
                .then()
                .body(
                        "areas.find { it.district.code == '65' }.sentence",
                        containsString("Baumheide: The place does not offer less than the mean (index -"));
    }

    @Test
    void theNewestDateOfBothIsTaken() {
        Response answer = get(Role.COUNCIL, "");
        List<String> dates = answer.path("dates");
        assertThat(dates)
                .contains("2006-12-31", "2010-12-31")
                .isSortedAccordingTo((one, other) -> other.compareTo(one));
        answer.then().statusCode(200).body("date", equalTo(dates.getFirst()));
    }

    @Test
    void aHousingCompanySeesItsOwnDistricts() {
        Response own = As.person(BGW, Role.HOUSING_COMPANY).get(PATH + DATE);
        own.then().statusCode(200).body("areas.district.code", everyItem(in(List.of("04", "65"))));
        // The indices are those of everybody.
        assertThat(number(own.path("areas.find { it.district.code == '65' }.place")))
                .isEqualTo(indices("place").get("65"));
        own.then().body("fields.count.sum()", equalTo(own.path("placed")));
    }

    @Test
    void anIndexOfTheOtherDimensionIsNamedWithAllOthers() {
        get(Role.COUNCIL, DATE + "&lifeSituation=place&place=life-situation")
                .then()
                .statusCode(400)
                .body("violations.field", contains("lifeSituation", "place"));
        get(Role.COUNCIL, DATE + "&place=no-such-index").then().statusCode(404);
        get(Role.COUNCIL, DATE + "&scheme=no-such-scheme").then().statusCode(400);
        As.nobody().get(PATH).then().statusCode(401);
        get(Role.ADMINISTRATOR, DATE).then().statusCode(403);
    }

    @Test
    void whoHasTheAnswerAlreadyGets304() {
        String tag = get(Role.COUNCIL, DATE).header("ETag");
        As.role(Role.COUNCIL)
                .header("If-None-Match", tag)
                .get(PATH + DATE)
                .then()
                .statusCode(304);
        assertThat(get(Role.COUNCIL, "?date=2009-12-31").header("ETag")).isNotEqualTo(tag);
    }

    @Test
    void theTableCarriesItsNote() {
        Response table = As.role(Role.COUNCIL).accept("text/csv").get(PATH + DATE);
        table.then()
                .statusCode(200)
                .header("Content-Disposition", containsString("double-disadvantage_2010-12-31_bielefeld-92.csv"));
        List<String> lines =
                new String(table.asByteArray(), StandardCharsets.UTF_8).lines().toList();
        assertThat(lines.getFirst()).contains("Bezirk;Index Lebenslage;Index Ort;Feld;Mögliche Felder");
        assertThat(lines.get(65)).startsWith("65;Baumheide;").contains(";nur die Lebenslage;");
        assertThat(String.join("\n", lines.subList(93, lines.size())))
                .contains("Definition in Fassung", "Geteilt wird bei 0", "und nicht, wie es sich dort lebt", "fiktive");
    }

    @Test
    void atADateWithoutFiguresNobodyHasAField() {
        get(Role.COUNCIL, "?date=2003-12-31")
                .then()
                .statusCode(200)
                .body("placed", equalTo(0), "correlation", nullValue(), "areas.field", hasItem(nullValue()));
    }

    private static Map<String, Double> indices(String index) {
        Response answer = As.role(Role.COUNCIL).get("/api/v1/need-indices/{code}/result" + DATE, index);
        List<String> codes = answer.path("areas.findAll { it.rated }.district.code");
        List<Number> indices = answer.path("areas.findAll { it.rated }.status.index");
        return IntStream.range(0, codes.size()).boxed().collect(Collectors.toMap(codes::get, at -> indices.get(at)
                .doubleValue()));
    }

    private static @Nullable Double number(@Nullable Number value) {
        return value == null ? null : value.doubleValue();
    }
}
