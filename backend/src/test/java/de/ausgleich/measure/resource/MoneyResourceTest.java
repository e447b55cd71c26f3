package de.ausgleich.measure.resource;

import static de.ausgleich.measure.Planned.MEASURES;
import static de.ausgleich.measure.Planned.council;
import static de.ausgleich.measure.Planned.housing;
import static de.ausgleich.measure.Planned.planning;
import static de.ausgleich.measure.Planned.provider;
import static de.ausgleich.measure.resource.Resources.DECISIONS;
import static de.ausgleich.measure.resource.Resources.decision;
import static de.ausgleich.measure.resource.Resources.grant;
import static de.ausgleich.measure.resource.Resources.post;
import static de.ausgleich.measure.resource.Resources.start;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.nullValue;

import de.ausgleich.measure.Planned;
import de.ausgleich.measure.documentation.Documented;
import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

@QuarkusTest
class MoneyResourceTest {

    private static final String MONEY = MEASURES + "/{id}/money";

    @Test
    void grantedSpentAndLeftAreExact() {
        Map<String, Object> measure = Planned.measure();
        measure.putAll(Map.of("cost", new BigDecimal("1000.00"), "extraMoney", new BigDecimal("0.3")));
        measure.put("sources", List.of(Map.of("kind", "DONATION", "name", "Stiftung", "amount", 400)));
        measure.put("districts", List.of("65"));
        String id = Planned.planned(measure);
        post(planning(), id, DECISIONS, decision("0.1", "0")).then().statusCode(201);
        post(planning(), id, DECISIONS, decision("0.2", "0")).then().statusCode(201);
        Map<String, Object> open = decision("7.77", "0");
        open.put("conditions", "Erst nach der Sitzung");
        post(planning(), id, DECISIONS, open).then().statusCode(201);
        post(provider(), id, "/fundings", grant()).then().statusCode(201);
        start(id, "2010-12-15").then().statusCode(200);
        Map<String, Object> entry = Documented.entry();
        entry.put("cost", new BigDecimal("0.1"));
        Documented.accepted(id, "2010-Q4", entry);

        assertThat(provider().get(MONEY, id).asString())
                .contains("\"granted\":0.30", "\"conditional\":7.77", "\"spent\":0.10", "\"left\":999.90")
                .contains("\"funded\":25000.50");
        provider().get(MONEY, id).then().body("money.years.year", contains(2010, 2011, 2012));
        council().get(MONEY, id).then().statusCode(200).body("money.funded", nullValue());
        housing().get(MONEY, id).then().statusCode(200).body("money", nullValue());
        given().get(MONEY, id).then().statusCode(401);
    }
}
