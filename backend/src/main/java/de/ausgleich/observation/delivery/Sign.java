package de.ausgleich.observation.delivery;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The signs of German official statistics that stand in a table instead of a number, each with a meaning
 * of its own. "-" is not among them: it says exactly zero.
 */
enum Sign {
    /** "." – unknown or to be kept secret. */
    SECRET_OR_UNKNOWN("."),
    /** "x" – blocked, a number would make no sense here. */
    BLOCKED("x"),
    /** "k. A." – no answer, not available. */
    NOT_AVAILABLE("k. A."),
    /** "/" – not shown because not reliable enough. */
    UNRELIABLE("/"),
    /** "…" – comes later. */
    LATER("…");

    private final String symbol;

    Sign(String symbol) {
        this.symbol = symbol;
    }

    /** The sign as it is printed. */
    String symbol() {
        return symbol;
    }

    /** The sign that a cell holds and nothing else; case, blanks and three dots for "…" do not matter. */
    static Optional<Sign> of(String text) {
        var plain = text.replaceAll("[\\s\\p{Z}]+", "").toLowerCase(Locale.ROOT);
        return switch (plain) {
            case "k.a", "ka" -> Optional.of(NOT_AVAILABLE);
            case "..." -> Optional.of(LATER);
            default ->
                Arrays.stream(values())
                        .filter(sign -> sign.compact().equals(plain))
                        .findFirst();
        };
    }

    private String compact() {
        return symbol.replace(" ", "").toLowerCase(Locale.ROOT);
    }
}
