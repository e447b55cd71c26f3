package de.ausgleich.access;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What no honest client sends: a path that could be read in two ways, a verb or a header that means another one. */
final class OddRequest {

    static final Set<String> VERBS = Set.of("GET", "HEAD", "POST", "PUT", "PATCH", "DELETE");

    /** By these, some servers take another verb or another address than those of the request line. */
    static final List<String> OVERRIDES =
            List.of("X-HTTP-Method-Override", "X-HTTP-Method", "X-Method-Override", "X-Original-URL", "X-Rewrite-URL");

    /** Segments of letters, digits, signs without a meaning of their own, and encoded bytes; the last may be empty. */
    private static final Pattern PLAIN = Pattern.compile("/|(/([A-Za-z0-9._~!$&'()*+,=:@-]|%[0-9A-Fa-f]{2})+)+/?");

    private static final Pattern ENCODED = Pattern.compile("(%[0-9A-Fa-f]{2})+");
    private static final Pattern DOTS = Pattern.compile("(?:^|/)\\.{1,2}(?:/|$)");

    private OddRequest() {}

    /** @param path as it stands in the request line, without the query */
    static boolean isOddPath(String path) {
        return !PLAIN.matcher(path).matches() || DOTS.matcher(path).find() || encodesASign(path);
    }

    /** Of all kinds of content the one that any site may send anywhere without asking, and nothing here takes. */
    static boolean isPlainText(@Nullable String contentType) {
        return contentType != null
                && contentType.strip().toLowerCase(Locale.ROOT).startsWith("text/plain");
    }

    /** Encoded may be what cannot stand there otherwise: letters of other alphabets, spaces, quotation marks. */
    private static boolean encodesASign(String path) {
        Matcher encoded = ENCODED.matcher(path);
        while (encoded.find()) {
            if (decoded(encoded.group()).chars().anyMatch(OddRequest::isSign)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isSign(int character) {
        return Character.isISOControl(character) || "./\\;%?#\uFFFD".indexOf(character) >= 0;
    }

    /** What is no UTF-8 becomes the sign for it. */
    private static String decoded(String encoded) {
        byte[] bytes = new byte[encoded.length() / 3];
        for (int at = 0; at < bytes.length; at++) {
            bytes[at] = (byte) Integer.parseInt(encoded, at * 3 + 1, at * 3 + 3, 16);
        }
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .decode(ByteBuffer.wrap(bytes))
                    .toString();
        } catch (CharacterCodingException none) {
            return "\uFFFD";
        }
    }
}
