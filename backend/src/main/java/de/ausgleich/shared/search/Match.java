package de.ausgleich.shared.search;

import java.text.Normalizer;
import java.util.Locale;
import java.util.stream.Stream;

/** How well a thing fits what was typed: the better ones first. Umlauts and their spellings are the same. */
public enum Match {
    CODE,
    NAME,
    CODE_BEGINS,
    NAME_BEGINS,
    WORD_BEGINS,
    WITHIN,
    NONE;

    public static Match of(Found thing, String typed) {
        String code = thing.type().isNamedByCode() ? thing.code() : "";
        Match plain = of(plain(code), plain(thing.name()), plain(typed));
        Match folded = of(folded(code), folded(thing.name()), folded(typed));
        return plain.compareTo(folded) <= 0 ? plain : folded;
    }

    private static Match of(String code, String name, String typed) {
        if (typed.isEmpty()) {
            return NONE;
        }
        if (code.equals(typed)) {
            return CODE;
        }
        if (name.equals(typed)) {
            return NAME;
        }
        if (code.startsWith(typed)) {
            return CODE_BEGINS;
        }
        if (name.startsWith(typed)) {
            return NAME_BEGINS;
        }
        if (Stream.of(name, code).anyMatch(text -> beginsWord(text, typed))) {
            return WORD_BEGINS;
        }
        return name.contains(typed) || code.contains(typed) ? WITHIN : NONE;
    }

    private static boolean beginsWord(String text, String typed) {
        for (int at = text.indexOf(typed); at >= 0; at = text.indexOf(typed, at + 1)) {
            if (at == 0 || !Character.isLetterOrDigit(text.charAt(at - 1))) {
                return true;
            }
        }
        return false;
    }

    /** Without case and marks: ä is a. */
    public static String plain(String text) {
        String apart = Normalizer.normalize(text.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD);
        return apart.replaceAll("\\p{M}+", "").replace("ß", "ss").replaceAll("\\s+", " ");
    }

    /** Also as those write who have no umlauts: ae is ä is a. */
    public static String folded(String text) {
        return plain(text).replace("ae", "a").replace("oe", "o").replace("ue", "u");
    }
}
