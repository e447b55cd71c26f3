package de.ausgleich.testing;

import de.ausgleich.access.Role;
import io.smallrye.jwt.build.Jwt;
import io.smallrye.jwt.build.JwtClaimsBuilder;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.NoSuchAlgorithmException;
import java.security.interfaces.RSAPublicKey;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/** Access tokens as the realm issues them. */
public final class Tokens {

    static String issuer = "";

    private static final String KEY = "test";
    private static final KeyPair KEYS = keys();

    private Tokens() {}

    /** A person with this role. */
    public static String of(Role role) {
        return of(Map.of("roles", List.of(role.code())), "openid profile", role.code(), "subject-of-" + role.code());
    }

    /** A person with these roles, and an account of its own. */
    public static String person(String subject, Role... roles) {
        List<String> codes = Arrays.stream(roles).map(Role::code).toList();
        return of(Map.of("roles", codes), "openid profile", subject, subject);
    }

    /** A person's token that the realm issued then. */
    public static String issued(Instant at, String subject, Role role) {
        return signed(claims(Map.of("roles", List.of(role.code())), "openid profile", subject, subject)
                .claim("azp", "ausgleich-cli")
                .issuedAt(at));
    }

    /** A service account that asked for these scopes. */
    public static String service(String scopes) {
        return service("city-system", scopes);
    }

    /** The service account of a client. */
    public static String service(String client, String scopes) {
        return signed(claims(
                        Map.of("roles", List.of()),
                        scopes,
                        "service-account-" + client,
                        "subject-of-service-account-" + client)
                .claim("azp", client));
    }

    private static String of(Map<String, ?> realmAccess, String scope, String userName, String subject) {
        return signed(claims(realmAccess, scope, userName, subject).claim("azp", "ausgleich-cli"));
    }

    static JwtClaimsBuilder claims(Role role) {
        return claims(
                Map.of("roles", List.of(role.code())), "openid profile", role.code(), "subject-of-" + role.code());
    }

    private static JwtClaimsBuilder claims(Map<String, ?> realmAccess, String scope, String userName, String subject) {
        return Jwt.issuer(issuer)
                .subject(subject)
                .audience("ausgleich")
                .claim("typ", "Bearer")
                .claim("realm_access", realmAccess)
                .claim("scope", scope)
                .claim("preferred_username", userName)
                .issuedAt(Instant.now())
                .expiresIn(Duration.ofMinutes(50));
    }

    static String signed(JwtClaimsBuilder claims) {
        return signed(claims, KEYS);
    }

    static String signed(JwtClaimsBuilder claims, KeyPair by) {
        return claims.jws().keyId(KEY).sign(by.getPrivate());
    }

    static byte[] publicKey() {
        return KEYS.getPublic().getEncoded();
    }

    static String keySet() {
        RSAPublicKey key = (RSAPublicKey) KEYS.getPublic();
        return "{\"keys\": [{\"kty\": \"RSA\", \"alg\": \"RS256\", \"use\": \"sig\", \"kid\": \"%s\", \"n\": \"%s\", \"e\": \"%s\"}]}"
                .formatted(
                        KEY,
                        unsigned(key.getModulus().toByteArray()),
                        unsigned(key.getPublicExponent().toByteArray()));
    }

    private static String unsigned(byte[] bytes) {
        int from = bytes[0] == 0 ? 1 : 0;
        return Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(java.util.Arrays.copyOfRange(bytes, from, bytes.length));
    }

    static KeyPair keys() {
        try {
            KeyPairGenerator generator = KeyPairGenerator.getInstance("RSA");
            generator.initialize(2048);
            return generator.generateKeyPair();
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
