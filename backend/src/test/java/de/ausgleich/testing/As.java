package de.ausgleich.testing;

import static io.restassured.RestAssured.given;

import de.ausgleich.access.Role;
import io.restassured.specification.RequestSpecification;

/** Requests as somebody. */
public final class As {

    private As() {}

    public static RequestSpecification role(Role role) {
        return given().auth().oauth2(Tokens.of(role));
    }

    /** Somebody with an account of its own, so that nobody else's memberships count. */
    public static RequestSpecification person(String subject, Role... roles) {
        return given().auth().oauth2(Tokens.person(subject, roles));
    }

    public static RequestSpecification service(String scopes) {
        return given().auth().oauth2(Tokens.service(scopes));
    }

    public static RequestSpecification nobody() {
        return given();
    }
}
