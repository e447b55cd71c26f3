package de.ausgleich.district;

import de.ausgleich.access.Role;
import de.ausgleich.testing.As;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;

/** Schemes as the statistics office puts them. */
final class Schemes {

    static final String PATH = "/api/v1/district-schemes/{code}";
    static final String AREAS = PATH + "/districts";

    /** Two boroughs, three districts; with codes that no delivery in other tests could be meant for. */
    static final String CSV = """
            code,name,level,parent_code
            C,Musterstadt,CITY,
            N,Nord,BOROUGH,C
            S,Süd,BOROUGH,C
            0a,Alter Markt,DISTRICT,N
            0b,Hafen,DISTRICT,N
            0c,"Feld, Wald",DISTRICT,S
            """;

    private Schemes() {}

    static RequestSpecification office() {
        return As.role(Role.STATISTICS_OFFICE);
    }

    static String body(String from, @Nullable String to) {
        return """
                {"name": {"de": "Gebietsstand", "en": "Scheme"}, "validFrom": "%s", "validTo": %s}""".formatted(from, to == null ? "null" : "\"" + to + "\"");
    }

    static ValidatableResponse create(String code) {
        return office().contentType("application/json")
                .header("If-None-Match", "*")
                .body(body("1990-01-01", "1991-12-31"))
                .put(PATH, code)
                .then();
    }

    /** Puts areas into the present state of a scheme. */
    static ValidatableResponse areas(String code, String type, String file) {
        return areas(code, type, file.getBytes(StandardCharsets.UTF_8));
    }

    static ValidatableResponse areas(String code, String type, byte[] file) {
        String tag = office().get(PATH, code).then().extract().header("ETag");
        return office().contentType(type)
                .header("If-Match", tag)
                .body(file)
                .put(AREAS, code)
                .then();
    }

    static ValidatableResponse check(String code, String type, String file) {
        return check(code, type, file.getBytes(StandardCharsets.UTF_8));
    }

    static ValidatableResponse check(String code, String type, byte[] file) {
        return office().contentType(type)
                .body(file)
                .post(AREAS + "/check", code)
                .then();
    }

    static void createWithAreas(String code) {
        create(code).statusCode(201);
        areas(code, "text/csv; charset=UTF-8", CSV).statusCode(200);
    }
}
