package de.ausgleich.measure.documentation;

import de.ausgleich.shared.text.Texts;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/**
 * What a body is written to about its documentation, in one mail.
 *
 * @param body as it calls itself
 * @param items what is due soon, overdue or returned
 */
record Digest(String body, List<DocumentationItem> items) {

    /** Days before it is due from which a period is spoken of. */
    static final int DAYS_AHEAD = 14;

    private static final Texts TEXTS = new Texts("messages/documentation");

    /** Of those periods of a body that are to be spoken of; empty where there are none. */
    static Optional<Digest> of(String body, List<DocumentationItem> all, LocalDate today) {
        List<DocumentationItem> items = all.stream()
                .filter(item -> isToBeSpokenOf(item, today))
                .sorted(Comparator.comparing(
                                (DocumentationItem item) -> item.period().due())
                        .thenComparing(item -> item.measure().title()))
                .toList();
        return items.isEmpty() ? Optional.empty() : Optional.of(new Digest(body, items));
    }

    String subject(Locale language) {
        return TEXTS.in(language, "digest.subject", items.size());
    }

    /** @param site where the application's pages are; null leaves the link out */
    String text(Locale language, @Nullable String site) {
        StringBuilder text = new StringBuilder(TEXTS.in(language, "digest.greeting", body)).append("\n\n");
        append(text, language, "digest.returned", item -> item.standing() == Standing.RETURNED);
        append(text, language, "digest.overdue", item -> item.standing() == Standing.OVERDUE);
        append(text, language, "digest.due", item -> isAhead(item.standing()));
        text.append(TEXTS.in(language, "digest.close")).append('\n');
        if (site != null) {
            text.append('\n').append(site).append("/dokumentation?unsere=1\n");
        }
        return text.append("\n-- \n")
                .append(TEXTS.in(language, "digest.sender"))
                .append('\n')
                .toString();
    }

    private void append(StringBuilder text, Locale language, String head, Predicate<DocumentationItem> which) {
        List<DocumentationItem> some = items.stream().filter(which).toList();
        if (!some.isEmpty()) {
            text.append(TEXTS.in(language, head)).append('\n');
            some.forEach(item -> text.append(TEXTS.in(
                            language,
                            "digest.item",
                            item.measure().title(),
                            PeriodName.of(item.period().code(), language),
                            day(item.period().due(), language)))
                    .append('\n'));
            text.append('\n');
        }
    }

    private static String day(LocalDate day, Locale language) {
        return day.format(DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG).withLocale(language));
    }

    private static boolean isAhead(Standing standing) {
        return standing == Standing.DUE || standing == Standing.OPEN;
    }

    private static boolean isToBeSpokenOf(DocumentationItem item, LocalDate today) {
        return item.standing() == Standing.RETURNED
                || item.standing() == Standing.OVERDUE
                || (isAhead(item.standing()) && !item.period().due().isAfter(today.plusDays(DAYS_AHEAD)));
    }
}
