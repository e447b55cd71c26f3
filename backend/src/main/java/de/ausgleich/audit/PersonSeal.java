package de.ausgleich.audit;

import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;

/**
 * What an entry keeps of the person: a digest that nobody can guess back once its salt is gone.
 *
 * @param salt kept beside the name, and forgotten with it
 * @param digest kept in the entry for ever
 */
record PersonSeal(byte[] salt, byte[] digest) {

    private static final SecureRandom RANDOM = new SecureRandom();
    private static final int SALT_BYTES = 32;

    static PersonSeal of(String issuer, String subject, String name) {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        StringBuilder form = new StringBuilder();
        Link.append(form, "issuer", issuer);
        Link.append(form, "subject", subject);
        Link.append(form, "name", name);
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        content.writeBytes(salt);
        content.writeBytes(form.toString().getBytes(StandardCharsets.UTF_8));
        return new PersonSeal(salt, HexFormat.of().parseHex(Link.sha256(content.toByteArray())));
    }
}
