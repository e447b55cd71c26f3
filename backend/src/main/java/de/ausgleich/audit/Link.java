package de.ausgleich.audit;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * An entry as a link of the chain.
 *
 * @param sequence null for an entry that was never chained
 * @param previous digest of the entry before, in hexadecimal digits
 * @param digest its own
 * @param fields every other field in the canonical order, as text
 * @param personFits whether who did it is still as it was written; null where that was never known or is forgotten
 */
record Link(
        @Nullable Long sequence,
        UUID entry,
        @Nullable String previous,
        @Nullable String digest,
        Map<String, @Nullable String> fields,
        @Nullable Boolean personFits) {

    private static final String FORM = "ausgleich-audit-1\n";

    /** The digest that the content has now: SHA-256 of the canonical form, docs/adr/0014. */
    String computed() {
        StringBuilder form = new StringBuilder(FORM);
        append(form, "sequence", sequence == null ? null : sequence.toString());
        append(form, "previous", previous);
        fields.forEach((name, value) -> append(form, name, value));
        return sha256(form.toString().getBytes(StandardCharsets.UTF_8));
    }

    /** Name, length in bytes and value; the length keeps one field from running into the next. */
    static void append(StringBuilder form, String name, @Nullable String value) {
        form.append(name);
        if (value == null) {
            form.append('-');
        } else {
            form.append('=')
                    .append(value.getBytes(StandardCharsets.UTF_8).length)
                    .append(':')
                    .append(value);
        }
        form.append('\n');
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
