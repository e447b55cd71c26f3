package de.ausgleich.observation.delivery;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Dates as they are written in German files: 31.12.2007, 31. Dezember 2007, 2007-12-31. */
final class Dates {

    private static final List<String> MONTHS = List.of(
            "januar",
            "februar",
            "märz",
            "april",
            "mai",
            "juni",
            "juli",
            "august",
            "september",
            "oktober",
            "november",
            "dezember");
    private static final Pattern DATE = Pattern.compile(
            "(?<!\\d)(?:(?<isoYear>\\d{4})-(?<isoMonth>\\d{2})-(?<isoDay>\\d{2})"
                    + "|(?<day>\\d{1,2})\\.\\s?(?:(?<month>\\d{1,2})\\.|(?<name>[A-Za-zä]{3,9}))\\s?(?<year>\\d{4}))(?!\\d)");

    private Dates() {}

    /** The date that a text is; nothing when it says anything else, or no day of the calendar. */
    static Optional<LocalDate> read(String text) {
        var match = DATE.matcher(text);
        return match.matches() ? date(match.toMatchResult()) : Optional.empty();
    }

    /** The date that a text in ISO form is. */
    static Optional<LocalDate> iso(String text) {
        return text.indexOf('-') == 4 ? read(text) : Optional.empty();
    }

    /** All dates in a text, in their order. */
    static List<LocalDate> in(String text) {
        var dates = new ArrayList<LocalDate>();
        DATE.matcher(text).results().forEach(match -> date(match).ifPresent(dates::add));
        return dates;
    }

    private static Optional<LocalDate> date(MatchResult match) {
        try {
            if (match.group("isoYear") != null) {
                return Optional.of(of(match.group("isoYear"), match.group("isoMonth"), match.group("isoDay")));
            }
            var name = match.group("name");
            var month = name == null
                    ? match.group("month")
                    : String.valueOf(MONTHS.indexOf(name.toLowerCase(Locale.GERMAN)) + 1);
            return Optional.of(of(match.group("year"), month, match.group("day")));
        } catch (DateTimeException noDay) {
            return Optional.empty();
        }
    }

    private static LocalDate of(String year, String month, String day) {
        return LocalDate.of(Integer.parseInt(year), Integer.parseInt(month), Integer.parseInt(day));
    }
}
