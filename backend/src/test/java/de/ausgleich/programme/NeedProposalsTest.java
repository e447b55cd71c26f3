package de.ausgleich.programme;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.everyItem;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import de.ausgleich.access.Role;
import de.ausgleich.statistics.Membership;
import de.ausgleich.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class NeedProposalsTest {

    private static final String PROPOSALS = "/api/v1/need-indices/life-situation/proposals";

    @Test
    void everyProposalFollowsFromIndexMembershipAndLimits() {
        JsonPath found = As.role(Role.COUNCIL)
                .get(PROPOSALS + "?date=2010-12-31")
                .then()
                .statusCode(200)
                .body("index.code", equalTo("life-situation"), "date", equalTo("2010-12-31"))
                .body("enterFrom", equalTo(1.5f), "leaveBelow", equalTo(1))
                .header("ETag", notNullValue())
                .extract()
                .jsonPath();
        assertThat(followed("life-situation", found)).contains("ENTER", "STAY", "WATCH");
    }

    @Test
    void membersBelowTheLimitAreProposedToLeave() {
        Map<String, Object> index = new HashMap<>(As.role(Role.STATISTICS_OFFICE)
                .get("/api/v1/need-indices/life-situation")
                .jsonPath()
                .getMap("$"));
        index.keySet().retainAll(Set.of("name", "description", "dimension", "components", "populationVariable"));
        index.putAll(Map.of("enterFrom", 3, "leaveBelow", 3));
        As.role(Role.STATISTICS_OFFICE)
                .contentType("application/json")
                .header("If-None-Match", "*")
                .body(index)
                .put("/api/v1/need-indices/high-limits")
                .then()
                .statusCode(201);
        JsonPath found = As.role(Role.COUNCIL)
                .get("/api/v1/need-indices/high-limits/proposals?date=2010-12-31")
                .jsonPath();

        assertThat(followed("high-limits", found)).contains("LEAVE").doesNotContain("STAY");
    }

    /** Holds the proposals for every district of the index, also those that have none, against the rule. */
    private static Collection<String> followed(String index, JsonPath found) {
        Set<String> members = Set.copyOf(found.getList("items.findAll { it.member }.district.code"));
        double enterFrom = found.getDouble("enterFrom");
        double leaveBelow = found.getDouble("leaveBelow");
        List<Map<String, Object>> rated = As.role(Role.COUNCIL)
                .get("/api/v1/need-indices/{code}/result?date=2010-12-31", index)
                .jsonPath()
                .getList("areas.findAll { it.rated }.collect {"
                        + " [code: it.district.code, index: it.status.index, dynamics: it.dynamics?.class] }");
        Map<String, String> expected = new TreeMap<>();
        rated.forEach(area -> expected(
                        members.contains(String.valueOf(area.get("code"))),
                        Double.parseDouble(String.valueOf(area.get("index"))),
                        "NEGATIVE".equals(area.get("dynamics")),
                        enterFrom,
                        leaveBelow)
                .ifPresent(proposal -> expected.put(String.valueOf(area.get("code")), proposal)));
        Map<String, String> proposed = new TreeMap<>();
        found.<Map<String, Object>>getList("items.collect { [code: it.district.code, proposal: it.proposal] }")
                .forEach(item -> proposed.put(String.valueOf(item.get("code")), String.valueOf(item.get("proposal"))));
        assertThat(proposed).isEqualTo(expected);
        return proposed.values();
    }

    /** The rule once more, in other words than the program's. */
    private static Optional<String> expected(
            boolean member, double index, boolean falling, double enterFrom, double leaveBelow) {
        if (member) {
            return Optional.of(index >= leaveBelow ? "STAY" : "LEAVE");
        }
        if (index > enterFrom) {
            return Optional.of("ENTER");
        }
        return index > leaveBelow || (index > 0 && falling) ? Optional.of("WATCH") : Optional.empty();
    }

    @Test
    void whoIsInTheProgrammeIsTold() {
        JsonPath areas = As.role(Role.SOCIAL_PLANNING)
                .get("/api/v1/programme-areas?state=ADMITTED&size=500")
                .jsonPath();
        List<String> districts = areas.getList("items.districts.code.flatten()");
        assertThat(districts).isNotEmpty();
        JsonPath found = As.role(Role.SOCIAL_PLANNING).get(PROPOSALS).jsonPath();
        List<String> members = found.getList("items.findAll { it.member }.district.code");
        List<String> unrated = found.getList("unrated.district.code");

        assertThat(districts).contains(members.toArray(String[]::new));
        assertThat(members.size() + unrated.size()).isEqualTo(districts.size());
    }

    @Test
    void evidenceIsWhatADecisionRecords() {
        As.role(Role.SOCIAL_PLANNING)
                .get(PROPOSALS + "?date=2010-12-31")
                .then()
                .body("items[0].evidence.indicator.code", hasItem("sgb2-share"))
                .body("items[0].evidence.date", everyItem(equalTo("2010-12-31")))
                .body("items[0].evidence.display", everyItem(containsString("%")))
                .body("items[0].reason", containsString("Index"));
    }

    @Test
    void anIndexBesideALimitIsNotShownAsTheLimit() {
        ProposalWords words = new ProposalWords(new Membership.Limits(1.5, 1), Locale.GERMAN);

        assertThat(words.reason(Membership.ENTER, 1.5046, true))
                .contains("1,505")
                .contains("1,50 ");
        assertThat(words.reason(Membership.STAY, 1.49992, false))
                .contains("1,4999")
                .contains("nicht sicher");
        assertThat(words.reason(Membership.ENTER, 2.1, true)).contains("2,10");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {
                "STATISTICS_OFFICE",
                "DISTRICT_CONFERENCE",
                "WELFARE_PROVIDER",
                "HOUSING_COMPANY",
                "ADMINISTRATOR",
                "PROGRAMME_READER"
            })
    void proposalsAreForPlanningAndCouncil(Role role) {
        As.role(role).get(PROPOSALS).then().statusCode(403);
    }

    @Test
    void whatIsNotThereIsNamed() {
        As.nobody().get(PROPOSALS).then().statusCode(401);
        As.role(Role.COUNCIL)
                .get("/api/v1/need-indices/no-such/proposals")
                .then()
                .statusCode(404);
        As.role(Role.COUNCIL).get(PROPOSALS + "?date=yesterday").then().statusCode(400);
    }
}
