package de.ausgleich.monitoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;

import de.ausgleich.access.Role;
import de.ausgleich.testing.As;
import io.agroal.api.AgroalDataSource;
import io.quarkus.agroal.DataSource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Small counts stay with those whom the source names: in district 30 one benefit unit, in 44 two, in 2010. */
@QuarkusTest
class ConfidentialityTest {

    private static final String VALUES = "/api/v1/indicators/sgb2-families/values?date=2010-12-31";

    @Inject
    @DataSource("release")
    AgroalDataSource release;

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COUNCIL", "DISTRICT_CONFERENCE", "WELFARE_PROVIDER"})
    void othersSeeThatSomethingIsHiddenAndNoNumberOfIt(Role role) {
        List<Map<String, Object>> items =
                As.role(role).get(VALUES).then().statusCode(200).extract().path("items");
        assertThat(items)
                .filteredOn(item -> List.of("30", "44", "54", "73", "84").contains(code(item)))
                .hasSize(5)
                .allSatisfy(item -> {
                    assertThat(item).containsEntry("status", "SUPPRESSED").containsEntry("reasonCode", "CONFIDENTIAL");
                    assertThat(item)
                            .extractingByKeys(
                                    "value", "display", "numerator", "denominator", "rank", "z", "differenceToCity")
                            .containsOnlyNulls();
                });
        As.role(role)
                .get("/api/v1/observations?variable=sgb2_benefit_units_2plus_children&date=2010-12-31&district=30")
                .then()
                .body("items[0].status", equalTo("SUPPRESSED"), "items[0].value", equalTo(null));
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"STATISTICS_OFFICE", "SOCIAL_PLANNING"})
    void theRawAudienceSeesThem(Role role) {
        As.role(role)
                .get(VALUES)
                .then()
                .body("suppressedCount", equalTo(0), "count", equalTo(92))
                .body("items.find { it.district.code == '30' }.numerator", equalTo(1));
    }

    @Test
    void theCityIsTheSameForEveryone() {
        Object raw = As.role(Role.SOCIAL_PLANNING).get(VALUES).path("city.value");
        As.role(Role.COUNCIL)
                .get(VALUES)
                .then()
                .body("city.value", equalTo(raw))
                .body("suppressedCount", greaterThan(4));
    }

    @Test
    void theConnectionThatServesThemCannotReadWhatWasDelivered() throws SQLException {
        try (Connection connection = release.getConnection();
                var statement = connection.createStatement()) {
            assertThat(statement
                            .executeQuery("select count(*) from release.cell")
                            .next())
                    .isTrue();
            for (String table :
                    List.of("raw.cell", "raw.delivery_file", "raw.delivery_plan_row", "ausgleich.audit_event")) {
                assertThat(catchSql(connection, "select 1 from " + table))
                        .as(table)
                        .isEqualTo("42501");
            }
        }
    }

    @Test
    void entityTagsDifferByAudience() {
        String council = As.role(Role.COUNCIL).get(VALUES).header("ETag");
        String planning = As.role(Role.SOCIAL_PLANNING).get(VALUES).header("ETag");
        assertThat(council).isNotEqualTo(planning);
    }

    private static String catchSql(Connection connection, String sql) {
        try (var statement = connection.createStatement()) {
            statement.executeQuery(sql);
            return "allowed";
        } catch (SQLException denied) {
            return denied.getSQLState();
        }
    }

    private static String code(Map<String, Object> item) {
        return item.get("district") instanceof Map<?, ?> district ? String.valueOf(district.get("code")) : "";
    }
}
