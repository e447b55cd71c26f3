package de.ausgleich.testing;

import de.ausgleich.access.Role;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.time.Instant;
import java.util.Base64;
import java.util.function.Function;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** Tokens that must open nothing, each false in one way alone; all else in them is as the realm issues it. */
public enum FalseToken {
    EXPIRED(role -> Tokens.signed(Tokens.claims(role)
            .issuedAt(Instant.now().minusSeconds(7200))
            .expiresAt(Instant.now().minusSeconds(3600)))),
    OF_ANOTHER_KEY(role -> Tokens.signed(Tokens.claims(role), Tokens.keys())),
    FOR_ANOTHER_AUDIENCE(role -> Tokens.signed(Tokens.claims(role).audience("another-application"))),
    OF_ANOTHER_ISSUER(role -> Tokens.signed(Tokens.claims(role).issuer("http://localhost:1/realms/ausgleich"))),
    UNSIGNED(role -> unsigned(Tokens.signed(Tokens.claims(role)))),
    SIGNED_WITH_THE_PUBLIC_KEY_AS_SECRET(role -> byPublicKey(Tokens.signed(Tokens.claims(role)))),
    CHANGED_AFTER_SIGNING(role -> changed(Tokens.signed(Tokens.claims(Role.COUNCIL)), role));

    private final Function<Role, String> make;

    FalseToken(Function<Role, String> make) {
        this.make = make;
    }

    public String as(Role role) {
        return make.apply(role);
    }

    private static String unsigned(String token) {
        return encoded("{\"alg\":\"none\",\"typ\":\"JWT\"}") + "." + claims(token) + ".";
    }

    /** Whoever takes the algorithm from the token checks this signature with the key that everybody knows. */
    private static String byPublicKey(String token) {
        String signed = encoded("{\"alg\":\"HS256\",\"typ\":\"JWT\",\"kid\":\"test\"}") + "." + claims(token);
        try {
            Mac mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(Tokens.publicKey(), "HmacSHA256"));
            return signed + "." + encoded(mac.doFinal(signed.getBytes(StandardCharsets.US_ASCII)));
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static String changed(String token, Role role) {
        String claims = new String(Base64.getUrlDecoder().decode(claims(token)), StandardCharsets.UTF_8);
        String[] parts = token.split("\\.");
        return parts[0] + "." + encoded(claims.replace("\"council\"", "\"" + role.code() + "\"") + " ") + "."
                + parts[2];
    }

    private static String claims(String token) {
        return token.split("\\.")[1];
    }

    private static String encoded(String text) {
        return encoded(text.getBytes(StandardCharsets.UTF_8));
    }

    private static String encoded(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
