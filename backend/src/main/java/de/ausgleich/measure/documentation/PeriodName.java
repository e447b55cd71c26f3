package de.ausgleich.measure.documentation;

import de.ausgleich.shared.text.Texts;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** How people call a period. */
public final class PeriodName {

    private static final Texts TEXTS = new Texts("messages/documentation");

    private PeriodName() {}

    /** "November 2010", "4. Quartal 2010", "2. Halbjahr 2010", "2010". */
    public static String of(String code, Locale language) {
        int hyphen = code.indexOf('-');
        if (hyphen < 0) {
            return code;
        }
        String year = code.substring(0, hyphen);
        char sort = code.charAt(hyphen + 1);
        String number = code.substring(code.length() - 1);
        return switch (sort) {
            case 'Q' -> TEXTS.in(language, "period.quarter", number, year);
            case 'H' -> TEXTS.in(language, "period.half", number, year);
            default -> YearMonth.parse(code).format(DateTimeFormatter.ofPattern("LLLL uuuu", language));
        };
    }
}
