package de.ausgleich.organisation;

import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsInAnyOrder;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasItems;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.nullValue;

import de.ausgleich.access.BodyKind;
import de.ausgleich.access.Role;
import de.ausgleich.testing.As;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.ValidatableResponse;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@QuarkusTest
class OrganisationResourceTest {

    @BeforeEach
    void inAScheme() {
        Bodies.scheme();
    }

    @Test
    void aBodyIsCreatedReadAndChanged() {
        Bodies.put("life", Bodies.body("Lebenshilfe", BodyKind.WELFARE_PROVIDER, "b1", "b2"))
                .statusCode(201)
                .header("ETag", "\"1\"")
                .body("name", equalTo("Lebenshilfe"), "activeTo", nullValue())
                .body("contact.email", equalTo("buero@example.org"), "contact.person", nullValue())
                .body("scope.district.name", contains("Altstadt", "Hafen"));
        String tag = Bodies.administration()
                .get(Bodies.PATH, "life")
                .then()
                .statusCode(200)
                .extract()
                .header("ETag");
        Bodies.administration()
                .header("If-None-Match", tag)
                .get(Bodies.PATH, "life")
                .then()
                .statusCode(304);
        Bodies.administration()
                .header("If-Match", tag)
                .contentType("application/json")
                .body(Bodies.body("Lebenshilfe Nord", BodyKind.WELFARE_PROVIDER, "b3"))
                .put(Bodies.PATH, "life")
                .then()
                .statusCode(200)
                .header("ETag", "\"2\"")
                .body("name", equalTo("Lebenshilfe Nord"), "scope.district.code", contains("b3"));
    }

    @Test
    void aStaleStateIsShownThePresentOne() {
        Bodies.put("stale", Bodies.body("Alt", BodyKind.OTHER)).statusCode(201);
        Bodies.administration()
                .header("If-Match", "\"7\"")
                .contentType("application/json")
                .body(Bodies.body("Neu", BodyKind.OTHER))
                .put(Bodies.PATH, "stale")
                .then()
                .statusCode(412)
                .body("current.name", equalTo("Alt"));
        Bodies.put("stale", Bodies.body("Neu", BodyKind.OTHER)).statusCode(412);
        Bodies.administration()
                .contentType("application/json")
                .body(Bodies.body("Neu", BodyKind.OTHER))
                .put(Bodies.PATH, "stale")
                .then()
                .statusCode(428);
    }

    @Test
    void everyFaultIsNamedAtOnce() {
        Bodies.put("Not A Code", """
                        {"name": " ", "kind": "OTHER", "activeFrom": "2011-01-02", "activeTo": "2011-01-01",
                         "contact": {"email": "nobody", "website": "www"},
                         "scope": [{"scheme": "bodies", "district": "b1", "from": "2000-01-01", "purpose": "A"},
                                   {"scheme": "bodies", "district": "b1", "from": "2001-01-01", "purpose": " "},
                                   {"scheme": "bodies", "district": "N", "from": "2000-01-01", "purpose": "A"},
                                   {"scheme": "nowhere", "district": "b1", "from": "2000-01-02", "to": "2000-01-01",
                                    "purpose": "A"}]}""")
                .statusCode(400)
                .body(
                        "violations.field",
                        containsInAnyOrder(
                                "code",
                                "name",
                                "activeTo",
                                "contact.email",
                                "contact.website",
                                "scope[1].purpose",
                                "scope[1].district",
                                "scope[2].district",
                                "scope[3].scheme",
                                "scope[3].to"));
    }

    @Test
    void whatNobodyMaySetIsNamed() {
        Bodies.put("set", """
                        {"name": "A", "kind": "OTHER", "activeFrom": "2011-01-02", "version": 7}""").statusCode(400).body("violations.field", contains("version"));
    }

    @Test
    void listsAreFilteredByKindTextAndActivity() {
        Bodies.put("filter-active", Bodies.body("Wohnbau Übersee", BodyKind.HOUSING_COMPANY))
                .statusCode(201);
        Bodies.put("filter-over", """
                        {"name": "Wohnbau Übersee Alt", "kind": "HOUSING_COMPANY", "activeFrom": "2000-01-01",
                         "activeTo": "2010-12-31"}""").statusCode(201);
        Bodies.administration()
                .queryParam("q", "übersee")
                .queryParam("kind", "HOUSING_COMPANY")
                .get("/api/v1/organisations")
                .then()
                .statusCode(200)
                .body("items.code", contains("filter-active", "filter-over"), "total", equalTo(2));
        Bodies.administration()
                .queryParam("q", "übersee")
                .queryParam("active", "false")
                .get("/api/v1/organisations")
                .then()
                .body("items.code", contains("filter-over"), "total", equalTo(1));
        Bodies.administration()
                .queryParam("q", "übersee")
                .queryParam("kind", "CONFERENCE")
                .get("/api/v1/organisations")
                .then()
                .body("total", equalTo(0));
        Bodies.administration()
                .queryParam("kind", "PARTY")
                .get("/api/v1/organisations")
                .then()
                .statusCode(400)
                .body("violations.field", contains("kind"));
    }

    @Test
    void whoActsForDistrictsSeesThoseWhoShareThemAndTheDepartments() {
        Bodies.create("sight-own", BodyKind.WELFARE_PROVIDER, "b1");
        Bodies.create("sight-shared", BodyKind.CONFERENCE, "b1", "b2");
        Bodies.create("sight-other", BodyKind.HOUSING_COMPANY, "b2", "b3");
        Bodies.create("sight-office", BodyKind.CITY_DEPARTMENT);
        Bodies.member("sight-own", "sight-member");
        As.person("sight-member", Role.WELFARE_PROVIDER)
                .queryParam("q", "sight-")
                .get("/api/v1/organisations")
                .then()
                .statusCode(200)
                .body("items.code", contains("sight-office", "sight-own", "sight-shared"), "total", equalTo(3));
        As.person("sight-member", Role.WELFARE_PROVIDER)
                .get(Bodies.PATH, "sight-other")
                .then()
                .statusCode(404);
        // The role of another kind of body finds no membership to stand on.
        As.person("sight-member", Role.HOUSING_COMPANY)
                .get(Bodies.PATH, "sight-own")
                .then()
                .statusCode(404);
        As.role(Role.COUNCIL)
                .queryParam("q", "sight-")
                .get("/api/v1/organisations")
                .then()
                .body("items.code", hasItems("sight-own", "sight-other"));
    }

    @Test
    void onlyAdministrationAndPlanningChangeBodies() {
        for (Role role : new Role[] {Role.STATISTICS_OFFICE, Role.WELFARE_PROVIDER, Role.COUNCIL}) {
            As.role(role)
                    .header("If-None-Match", "*")
                    .contentType("application/json")
                    .body(Bodies.body("Fremd", BodyKind.OTHER))
                    .put(Bodies.PATH, "by-others")
                    .then()
                    .statusCode(403);
        }
        As.role(Role.SOCIAL_PLANNING)
                .header("If-None-Match", "*")
                .contentType("application/json")
                .body(Bodies.body("Konferenz", BodyKind.CONFERENCE, "b2"))
                .put(Bodies.PATH, "by-planning")
                .then()
                .statusCode(201);
    }

    @Test
    void whatIsADepartmentTheAdministrationSays() {
        Bodies.create("office-kept", BodyKind.CITY_DEPARTMENT);
        Bodies.create("no-office", BodyKind.OTHER);
        asKind(Role.SOCIAL_PLANNING, "office-kept", BodyKind.OTHER)
                .statusCode(403)
                .body("type", equalTo("urn:ausgleich:problem:department-kind"));
        asKind(Role.SOCIAL_PLANNING, "no-office", BodyKind.CITY_DEPARTMENT).statusCode(403);
        asKind(Role.SOCIAL_PLANNING, "office-kept", BodyKind.CITY_DEPARTMENT).statusCode(200);
        asKind(Role.SOCIAL_PLANNING, "no-office", BodyKind.WELFARE_PROVIDER).statusCode(200);
        asKind(Role.ADMINISTRATOR, "office-kept", BodyKind.OTHER).statusCode(200);
    }

    private static ValidatableResponse asKind(Role role, String code, BodyKind kind) {
        return As.role(role)
                .header("If-Match", "*")
                .contentType("application/json")
                .body(Bodies.body(code, kind))
                .put(Bodies.PATH, code)
                .then();
    }

    @Test
    void theTrailKeepsNobodysName() {
        Bodies.put("traced-body", """
                        {"name": "A", "kind": "OTHER", "activeFrom": "2011-01-02",
                         "contact": {"person": "Erika Muster", "email": "erika@example.org", "phone": "0521"}}""").statusCode(201);
        As.role(Role.ADMINISTRATOR)
                .queryParam("objectType", "organisation")
                .queryParam("objectId", "traced-body")
                .get("/api/v1/audit-events")
                .then()
                .body("items.action", contains("created"), "items[0].role", equalTo("administrator"))
                .body("items[0].after.name", equalTo("A"), "items[0].after.contact.person", nullValue())
                .body("items[0].after.contact.email", nullValue(), "items.after", not(hasItem("Erika")));
    }

    @Test
    void listsAreSorted() {
        Bodies.put("sort-b", Bodies.body("sortiert A", BodyKind.OTHER)).statusCode(201);
        Bodies.put("sort-a", Bodies.body("Sortiert B", BodyKind.HOUSING_COMPANY))
                .statusCode(201);
        sorted("name").body("items.code", contains("sort-b", "sort-a"));
        sorted("-name").body("items.code", contains("sort-a", "sort-b"));
        sorted("code").body("items.code", contains("sort-a", "sort-b"));
        sorted("kind,-code").body("items.code", contains("sort-a", "sort-b"));
        sorted("password").statusCode(400).body("violations.field", contains("sort"));
    }

    private static ValidatableResponse sorted(String by) {
        return Bodies.administration()
                .queryParam("q", "sortiert")
                .queryParam("sort", by)
                .get("/api/v1/organisations")
                .then();
    }
}
