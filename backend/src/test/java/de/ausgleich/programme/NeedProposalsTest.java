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
import java.util.List;
import java.util.Locale;
import java.util.Map;
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
        List<Map<String, Object>> items = found.getList("items");
        assertThat(items).hasSizeGreaterThan(5);
        assertThat(items).extracting(item -> item.get("proposal")).contains("ENTER");
        assertThat(items).allSatisfy(item -> {
            double index = Double.parseDouble(String.valueOf(item.get("index")));
            boolean member = Boolean.TRUE.equals(item.get("member"));
            assertThat(String.valueOf(item.get("proposal"))).isEqualTo(expected(member, index));
        });
    }

    /** The rule once more, in other words than the program's. */
    private static String expected(boolean member, double index) {
        if (member) {
            return index >= 1 ? "STAY" : "LEAVE";
        }
        return index > 1.5 ? "ENTER" : "WATCH";
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
