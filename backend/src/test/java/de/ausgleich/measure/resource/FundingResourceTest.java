package de.ausgleich.measure.resource;

import static de.ausgleich.measure.Planned.MEASURES;
import static de.ausgleich.measure.Planned.council;
import static de.ausgleich.measure.Planned.otherProvider;
import static de.ausgleich.measure.Planned.planning;
import static de.ausgleich.measure.Planned.provider;
import static de.ausgleich.measure.Planned.running;
import static de.ausgleich.measure.resource.Resources.delete;
import static de.ausgleich.measure.resource.Resources.grant;
import static de.ausgleich.measure.resource.Resources.post;
import static de.ausgleich.measure.resource.Resources.put;
import static io.restassured.RestAssured.given;
import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

@QuarkusTest
class FundingResourceTest {

    private static final String FUNDINGS = "/fundings";

    @Test
    void aGrantThatBeginsLateAndAnOverdueProofAreFindings() {
        String id = running("2010-02-01");
        Map<String, Object> grant = grant();
        grant.put("from", "2010-03-01");
        String funding = post(provider(), id, FUNDINGS, grant)
                .then()
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("begunBefore", equalTo(true), "proofOverdue", equalTo(true), "editable", equalTo(true))
                .extract()
                .path("id");
        provider().get(MEASURES + "/{id}", id).then().body("findings", hasItems("BEGUN_BEFORE_GRANT", "PROOF_OVERDUE"));
        council().get(MEASURES + "/{id}", id).then().body("findings", not(hasItem("PROOF_OVERDUE")));
        grant.put("from", "2010-02-01");
        grant.put("proofSentOn", "2011-02-10");
        put(provider(), id, FUNDINGS, funding, "\"1\"", grant)
                .then()
                .statusCode(200)
                .body("begunBefore", equalTo(false), "proofOverdue", equalTo(false), "version", equalTo(2));
        provider().get(MEASURES + "/{id}", id).then().body("findings", not(hasItem("BEGUN_BEFORE_GRANT")));
        assertThat(provider().get(MEASURES + "/{id}" + FUNDINGS, id).asString()).contains("\"amount\":25000.50");
        delete(provider(), id, FUNDINGS, funding, "\"2\"").then().statusCode(204);
        provider().get(MEASURES + "/{id}" + FUNDINGS, id).then().body("", empty());
        planning()
                .queryParam("objectType", "measure")
                .queryParam("objectId", id)
                .get("/api/v1/audit-events")
                .then()
                .body("items.action", hasItems("funded", "funding-changed", "funding-removed"))
                .body(not(containsString("Jahresende")));
    }

    @Test
    void fundingsAreForTheBodyAndThePlanningAlone() {
        String id = running("2010-02-01");
        String funding = post(planning(), id, FUNDINGS, grant()).path("id");
        String path = MEASURES + "/{id}" + FUNDINGS;
        given().get(path, id).then().statusCode(401);
        planning().get(path, id).then().body("funder", contains("Land Nordrhein-Westfalen"));
        council().get(path, id).then().statusCode(200).body("", empty());
        otherProvider().get(path, id).then().statusCode(404);
        post(council(), id, FUNDINGS, grant()).then().statusCode(403);
        post(otherProvider(), id, FUNDINGS, grant()).then().statusCode(404);
        put(provider(), id, FUNDINGS, funding, null, grant()).then().statusCode(428);
        put(provider(), id, FUNDINGS, funding, "\"7\"", grant()).then().statusCode(412);
        delete(provider(), id, FUNDINGS, UUID.randomUUID().toString(), "*")
                .then()
                .statusCode(404);
    }

    @Test
    void everyFaultIsNamed() {
        String id = running("2010-02-01");
        Map<String, Object> wrong = grant();
        wrong.putAll(Map.of(
                "kind", "PRESENT",
                "funder", "",
                "to", "2009-01-01",
                "amount", new BigDecimal("0.001"),
                "proofDue", "2009-05-01",
                "proofSentOn", "2031-01-01"));
        wrong.remove("notice");
        post(provider(), id, FUNDINGS, wrong)
                .then()
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder("kind", "funder", "notice", "to", "amount", "proofDue", "proofSentOn"));
        post(provider(), id, FUNDINGS, new HashMap<>()).then().statusCode(400);
    }
}
