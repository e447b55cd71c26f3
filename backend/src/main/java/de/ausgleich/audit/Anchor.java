package de.ausgleich.audit;

import java.util.regex.Pattern;

/**
 * A link of the chain as somebody noted it outside the database: what no one who rules the database can take back.
 *
 * @param digest in hexadecimal digits
 */
record Anchor(long sequence, String digest) {

    static final String FORM = "\\d{1,18}:[0-9a-f]{64}";

    private static final Pattern PATTERN = Pattern.compile(FORM);

    /** Of nothing: before the first entry. */
    static final Anchor START = new Anchor(0, "0".repeat(64));

    /** @throws IllegalArgumentException for a text that is none */
    static Anchor of(String text) {
        if (!PATTERN.matcher(text).matches()) {
            throw new IllegalArgumentException("an anchor is number:digest");
        }
        int colon = text.indexOf(':');
        return new Anchor(Long.parseLong(text.substring(0, colon)), text.substring(colon + 1));
    }

    @Override
    public String toString() {
        return sequence + ":" + digest;
    }
}
