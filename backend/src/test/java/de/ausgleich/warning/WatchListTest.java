package de.ausgleich.warning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThan;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;

import de.ausgleich.access.Role;
import de.ausgleich.testing.As;
import de.ausgleich.testing.DatabaseUnderTest;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

@QuarkusTest
class WatchListTest {

    private static final String PATH = "/api/v1/me/watches";
    private static final String BGW = "00000000-0000-4000-8000-000000000006";

    @Test
    void eachPersonHasAListOfTheirOwn() {
        String id = add(person("watch-one"), Map.of("district", "69", "indicator", "sgb2-share"))
                .then()
                .statusCode(201)
                .header("Location", containsString(PATH + "/"))
                .body("district.name", equalTo("Statistischer Bezirk 69"))
                .body("indicator.name", equalTo("Bedarfsgemeinschaften an allen Haushalten"))
                .body("changes", hasSize(1), "changes[0].change.later.date", notNullValue())
                .extract()
                .path("id");
        add(person("watch-one"), Map.of("district", "69"))
                .then()
                .statusCode(201)
                .body("indicator", nullValue(), "changes.size()", greaterThan(5));
        add(person("watch-one"), Map.of("district", "69"))
                .then()
                .statusCode(409)
                .body("type", equalTo("urn:ausgleich:problem:watched-already"));
        person("watch-one").get(PATH).then().statusCode(200).body("items", hasSize(2), "total", equalTo(2));
        person("watch-other").get(PATH).then().body("items", empty());
        person("watch-one").get(PATH + "/" + id).then().statusCode(200).body("id", equalTo(id), "changes", hasSize(1));
        person("watch-other").get(PATH + "/" + id).then().statusCode(404);
        person("watch-other").delete(PATH + "/" + id).then().statusCode(404);
        person("watch-one").delete(PATH + "/" + id).then().statusCode(204);
        person("watch-one").delete(PATH + "/" + id).then().statusCode(404);
        person("watch-one").get(PATH).then().body("items", hasSize(1));
    }

    /** Families of 44 and 73 are few: what stands out there is seen in raw figures alone. */
    @Test
    void thatAnotherReadersWarningIsAnsweredIsNotTold() {
        String list = "/api/v1/warnings?scheme=bielefeld-92&date=2010-12-31&indicator=sgb2-families";
        String before = person("watch-few").get(list).header("ETag");
        String rawBefore = As.role(Role.SOCIAL_PLANNING).get(list).header("ETag");
        String address = "/api/v1/warning-answers/"
                + As.role(Role.SOCIAL_PLANNING)
                        .contentType("application/json")
                        .body(Map.of(
                                "indicator", "sgb2-families",
                                "scheme", "bielefeld-92",
                                "district", "44",
                                "earlierDate", "2009-12-31",
                                "date", "2010-12-31",
                                "kind", "IN_HAND"))
                        .post("/api/v1/warning-answers")
                        .then()
                        .statusCode(201)
                        .extract()
                        .path("id");
        Map<String, String> watch = Map.of("district", "44", "indicator", "sgb2-families");
        add(person("watch-few"), watch)
                .then()
                .statusCode(201)
                .body("changes[0].change.later.status", equalTo("SUPPRESSED"), "changes[0].answer", nullValue());
        person("watch-few")
                .get(PATH)
                .then()
                .body("items[0].changes", hasSize(1), "items[0].changes[0].answer", nullValue());
        add(As.person("watch-few-raw", Role.SOCIAL_PLANNING), watch)
                .then()
                .statusCode(201)
                .body("changes[0].change.tendency", equalTo("WORSE"), "changes[0].answer.kind", equalTo("IN_HAND"));
        assertThat(person("watch-few").get(list).header("ETag")).isEqualTo(before);
        assertThat(As.role(Role.SOCIAL_PLANNING).get(list).header("ETag")).isNotEqualTo(rawBefore);
        As.role(Role.SOCIAL_PLANNING)
                .header("If-Match", "*")
                .post(address + "/withdrawal")
                .then()
                .statusCode(200);
    }

    @Test
    void aFullListTakesNoMoreAlsoFromTwoAtOnce() throws SQLException {
        add(person("watch-full"), Map.of("district", "69")).then().statusCode(201);
        DatabaseUnderTest.asOwner("""
                insert into ausgleich.watch (id, issuer, subject, scheme_code, district_code, indicator_code, created_at)
                select gen_random_uuid(), w.issuer, w.subject, d.scheme_code, d.code, i.code, now()
                from ausgleich.watch w, ausgleich.district d, (values ('sgb2-share'), ('sgb2-families')) i (code)
                where w.subject = 'watch-full' and d.scheme_code = 'bielefeld-92' and d.level = 'DISTRICT'
                order by d.code limit 98
                """);
        CompletableFuture<Integer> one = CompletableFuture.supplyAsync(
                () -> add(person("watch-full"), Map.of("district", "78")).statusCode());
        int other = add(person("watch-full"), Map.of("district", "65")).statusCode();
        assertThat(List.of(one.join(), other)).containsExactlyInAnyOrder(201, 409);
        assertThat(DatabaseUnderTest.ask("select count(*) from ausgleich.watch where subject = 'watch-full'"))
                .containsExactly("100");
    }

    @Test
    void everyFaultIsNamed() {
        add(person("watch-wrong"), Map.of("district", "nowhere", "indicator", "no-such"))
                .then()
                .statusCode(400)
                .body("violations.field", hasItems("district", "indicator"));
        add(person("watch-wrong"), Map.of()).then().statusCode(400).body("violations.field", hasItems("district"));
        As.role(Role.ADMINISTRATOR).get(PATH).then().statusCode(403);
        As.nobody().get(PATH).then().statusCode(401);
    }

    @Test
    void aForeignDistrictIsNotThereForAHousingCompany() {
        add(company(), Map.of("district", "78", "indicator", "sgb2-share"))
                .then()
                .statusCode(404);
        Response own = add(company(), Map.of("district", "65", "indicator", "sgb2-share"));
        own.then().statusCode(201).body("changes[0].change.district.code", equalTo("65"));
        // Public figures are everybody's.
        Response open = add(company(), Map.of("district", "78", "indicator", "households-with-children"));
        open.then().statusCode(201).body("changes", hasSize(1));
        company().delete(PATH + "/" + own.path("id")).then().statusCode(204);
        company().delete(PATH + "/" + open.path("id")).then().statusCode(204);
    }

    @Test
    void itIsHandedOutAndErasedWithThePerson() throws SQLException {
        add(person("watch-erased"), Map.of("district", "65", "indicator", "sgb2-share"));
        person("watch-erased")
                .get("/api/v1/me/export")
                .then()
                .statusCode(200)
                .body("parts.watchList", hasSize(1))
                .body("parts.watchList[0].district", equalTo("65"));
        As.role(Role.ADMINISTRATOR)
                .contentType("application/json")
                .body("{\"purpose\": \"REQUEST_OF_THE_PERSON\", \"reason\": \"Antrag nach Artikel 17 DSGVO\"}")
                .post("/api/v1/people/watch-erased/erasure")
                .then()
                .statusCode(200)
                .body("records.watchList", equalTo(1));
        assertThat(DatabaseUnderTest.ask("select w::text from ausgleich.watch w where subject = 'watch-erased'"))
                .isEmpty();
    }

    private static Response add(RequestSpecification by, Map<String, String> watch) {
        return by.contentType("application/json").body(watch).post(PATH);
    }

    private static RequestSpecification person(String subject) {
        return As.person(subject, Role.COUNCIL);
    }

    private static RequestSpecification company() {
        return As.person(BGW, Role.HOUSING_COMPANY);
    }
}
