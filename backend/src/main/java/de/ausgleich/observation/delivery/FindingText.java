package de.ausgleich.observation.delivery;

import de.ausgleich.shared.text.Texts;
import java.math.BigDecimal;
import java.text.NumberFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Pattern;

/** Says in the reader's language what is wrong with a delivery and what to do about it. */
final class FindingText {

    /** Begins an argument that is a number and no code. */
    static final String FIGURE = "#";
    /** Begins an argument that is a name in two languages. */
    static final String NAME = "~";

    static final String BETWEEN_LANGUAGES = "\u001F";

    private static final Texts TEXTS = new Texts("messages/delivery");
    private static final Pattern FIGURE_ARGUMENT = Pattern.compile(FIGURE + "-?\\d+(\\.\\d+)?");

    private FindingText() {}

    /**
     * @param message what is wrong
     * @param proposal what to do now
     */
    record Text(String message, String proposal) {}

    static Text of(Finding finding, Locale language) {
        var textCase = finding.arguments().getFirst();
        var key =
                textCase.equals(Findings.MORE) ? Findings.MORE : finding.type().name() + "." + textCase;
        var arguments = new ArrayList<>(List.of(Objects.requireNonNullElse(finding.value(), "")));
        finding.arguments().stream()
                .skip(1)
                .map(argument -> argument(argument, language))
                .forEach(arguments::add);
        return new Text(TEXTS.in(language, key, arguments), TEXTS.in(language, key + ".proposal", arguments));
    }

    static String of(Correction correction, Locale language) {
        return TEXTS.in(language, "correction", List.of(correction.from(), correction.shown()));
    }

    /** Why a file is no table at all, and what to send instead. */
    static Text of(Unreadable reason, Locale language) {
        var key = "unreadable." + reason.name();
        return new Text(TEXTS.in(language, key, List.of()), TEXTS.in(language, key + ".proposal", List.of()));
    }

    static String of(MappingFault fault, Locale language) {
        return TEXTS.in(language, "mapping." + fault.kind().name(), fault.arguments());
    }

    private static String argument(String argument, Locale language) {
        if (FIGURE_ARGUMENT.matcher(argument).matches()) {
            return number(argument.substring(FIGURE.length()), language);
        }
        if (argument.startsWith(NAME) && argument.contains(BETWEEN_LANGUAGES)) {
            return name(argument.substring(NAME.length()), language);
        }
        return Dates.iso(argument).map(date -> date(date, language)).orElse(argument);
    }

    private static String number(String plain, Locale language) {
        var format = NumberFormat.getNumberInstance(language);
        format.setMaximumFractionDigits(15);
        return format.format(new BigDecimal(plain));
    }

    private static String name(String names, Locale language) {
        var at = names.indexOf(BETWEEN_LANGUAGES);
        var isEnglish = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return isEnglish ? names.substring(at + 1) : names.substring(0, at);
    }

    private static String date(LocalDate date, Locale language) {
        var isEnglish = language.getLanguage().equals(Locale.ENGLISH.getLanguage());
        return date.format(DateTimeFormatter.ofPattern(isEnglish ? "d MMMM uuuu" : "dd.MM.uuuu", language));
    }
}
