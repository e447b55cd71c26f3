package de.ausgleich.shared.text;

import java.text.MessageFormat;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;

/**
 * Sentences of one bundle, German or English. A missing key is a fault of the program and fails.
 *
 * @param bundle base name below the class path, such as {@code messages/problems}
 */
public record Texts(String bundle) {

    private static final ResourceBundle.Control NO_FALLBACK =
            ResourceBundle.Control.getNoFallbackControl(ResourceBundle.Control.FORMAT_PROPERTIES);

    /** The sentence with its arguments, days as an office writes them; apostrophes stand for themselves. */
    public String in(Locale language, String key, List<?> arguments) {
        String pattern = bundle(language).getString(key).replace("'", "''");
        Object[] written = arguments.stream()
                .map(argument -> argument instanceof LocalDate day ? Dates.in(language, day) : argument)
                .toArray();
        return new MessageFormat(pattern, language).format(written);
    }

    public String in(Locale language, String key, Object... arguments) {
        return in(language, key, List.of(arguments));
    }

    public boolean has(Locale language, String key) {
        return bundle(language).containsKey(key);
    }

    private ResourceBundle bundle(Locale language) {
        return ResourceBundle.getBundle(bundle, language, NO_FALLBACK);
    }
}
