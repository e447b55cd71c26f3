package de.ausgleich.shared.text;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Days as an office writes them in the reader's language: 31.12.2010, 31 December 2010. */
public final class Dates {

    private Dates() {}

    public static String in(Locale language, LocalDate day) {
        return format(language).format(day);
    }

    public static DateTimeFormatter format(Locale language) {
        boolean german = language.getLanguage().equals("de");
        return DateTimeFormatter.ofPattern(german ? "dd.MM.yyyy" : "d MMMM yyyy", language);
    }
}
