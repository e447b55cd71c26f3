package de.ausgleich.monitoring;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.nullValue;

import de.ausgleich.access.Role;
import de.ausgleich.testing.As;
import de.ausgleich.testing.Delivered;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

@QuarkusTest
class VintagesTest {

    private static final String DATE = "2008-12-31";

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"COUNCIL", "STATISTICS_OFFICE"})
    void whatWasPublishedBeforeCanBeLookedAt(Role role) {
        Weiler.make();
        String name = "wl-vintages-" + role.ordinal();
        String variable = "wl_vintages_" + role.ordinal();
        Weiler.variable(variable, "weiler-amt");
        Weiler.indicator(name, "COUNT", Map.of("numerator", List.of(variable)));
        String first = Weiler.deliver(DATE, variable, "WL1=10", "WL2=20");
        String second = Weiler.deliver(DATE, variable, "WL1=12", "WL2=20");
        Delivered.withdraw(second).then().statusCode(200);
        Response vintages = As.role(role).get("/api/v1/indicators/{code}/vintages?scheme=weiler&date=" + DATE, name);
        vintages.then()
                .statusCode(200)
                .body("items", hasSize(3), "items.current", contains(true, false, false))
                .body("items.deliveries", contains(List.of(first), List.of(second), List.of(first)))
                .body("items[0].until", nullValue(), "items[2].variables.code", contains(variable));
        String before = vintages.path("items[1].at");
        Weiler.values(role, name, DATE + "&asOf=" + before)
                .then()
                .body("city.value", equalTo(32), "vintages.vintage", contains(2));
        Weiler.values(role, name, DATE).then().body("city.value", equalTo(30));
        As.role(role)
                .get("/api/v1/indicators/{code}/provenance?scheme=weiler&date=" + DATE + "&asOf=" + before, name)
                .then()
                .body("inputs.delivery", contains(second), "calculation", equalTo("32 = 32 Punkte"));
        Delivered.withdraw(first).then().statusCode(200);
        As.role(role)
                .get("/api/v1/indicators/{code}/vintages?scheme=weiler&date=" + DATE, name)
                .then()
                .body("items.current", contains(false, false, false));
    }

    @Test
    void aShareIsThereOnceAllOfItIs() {
        Weiler.make();
        Weiler.variable("wl_early", "weiler-amt");
        Weiler.variable("wl_late", "weiler-amt");
        Weiler.indicator("wl-early-late", "SHARE", Weiler.shareOf("wl_early", "wl_late"));
        Weiler.deliver(DATE, "wl_early", "WL1=10");
        String late = Weiler.deliver(DATE, "wl_late", "WL1=40");
        As.role(Role.COUNCIL)
                .get("/api/v1/indicators/wl-early-late/vintages?scheme=weiler&date=" + DATE)
                .then()
                .body("items", hasSize(1), "items[0].deliveries", contains(late))
                .body("items[0].variables.code", contains("wl_late"));
    }
}
