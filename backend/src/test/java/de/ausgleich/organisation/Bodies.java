package de.ausgleich.organisation;

import static org.hamcrest.Matchers.oneOf;

import de.ausgleich.access.BodyKind;
import de.ausgleich.access.Role;
import de.ausgleich.testing.As;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.stream.Collectors;

/** Bodies as the administration puts them, in a scheme of their own. */
public final class Bodies {

    public static final String SCHEME = "bodies";
    static final String PATH = "/api/v1/organisations/{code}";
    static final String MEMBERSHIPS = "/api/v1/memberships";

    private static final String AREAS = """
            code,name,level,parent_code
            C,Musterstadt,CITY,
            N,Nord,BOROUGH,C
            b1,Altstadt,DISTRICT,N
            b2,Hafen,DISTRICT,N
            b3,Feldmark,DISTRICT,N
            """;

    private Bodies() {}

    static RequestSpecification administration() {
        return As.role(Role.ADMINISTRATOR);
    }

    /** With the districts Altstadt (b1), Hafen (b2) and Feldmark (b3); the same for all tests. */
    public static void scheme() {
        RequestSpecification office = As.role(Role.STATISTICS_OFFICE);
        int status = office.header("If-None-Match", "*")
                .contentType("application/json")
                .body("""
                        {"name": {"de": "Gebietsstand", "en": "Scheme"}, "validFrom": "1990-01-01", "validTo": "1991-12-31"}""")
                .put("/api/v1/district-schemes/{code}", SCHEME)
                .statusCode();
        if (status == 201) {
            As.role(Role.STATISTICS_OFFICE)
                    .header("If-Match", "\"1\"")
                    .contentType("text/csv; charset=UTF-8")
                    .body(AREAS.getBytes(StandardCharsets.UTF_8))
                    .put("/api/v1/district-schemes/{code}/districts", SCHEME)
                    .then()
                    .statusCode(200);
        }
    }

    public static String body(String name, BodyKind kind, String... districts) {
        String scope = Arrays.stream(districts).map("""
                        {"scheme": "bodies", "district": "%s", "from": "2000-01-01", "purpose": "Standort"}"""::formatted).collect(Collectors.joining(", "));
        return """
                {"name": "%s", "kind": "%s", "contact": {"email": "buero@example.org"}, "activeFrom": "2000-01-01",
                 "scope": [%s]}""".formatted(name, kind, scope);
    }

    static ValidatableResponse put(String code, String body) {
        return administration()
                .header("If-None-Match", "*")
                .contentType("application/json")
                .body(body)
                .put(PATH, code)
                .then();
    }

    /** Once, however many tests ask for it. */
    public static void create(String code, BodyKind kind, String... districts) {
        scheme();
        put(code, body(code, kind, districts)).statusCode(oneOf(201, 412));
    }

    static ValidatableResponse grant(RequestSpecification by, String organisation, String subject) {
        return by.contentType("application/json")
                .body("""
                        {"organisation": "%s", "subject": "%s", "function": "Leitung"}""".formatted(organisation, subject))
                .post(MEMBERSHIPS)
                .then();
    }

    /** @return the membership's identifier */
    public static String member(String organisation, String subject) {
        return grant(administration(), organisation, subject)
                .statusCode(201)
                .extract()
                .path("id");
    }

    static ValidatableResponse end(String membership) {
        return administration()
                .header("If-Match", "*")
                .contentType("application/json")
                .body("{\"reason\": \"ausgeschieden\"}")
                .post(MEMBERSHIPS + "/{id}/end", membership)
                .then();
    }
}
