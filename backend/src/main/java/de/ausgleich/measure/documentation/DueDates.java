package de.ausgleich.measure.documentation;

import de.ausgleich.conference.CalendarEntries;
import de.ausgleich.shared.text.Texts;
import de.ausgleich.shared.time.BusinessDate;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** Puts into a personal calendar until when the own body's documentation is due; what was submitted is no date. */
@Singleton
class DueDates implements CalendarEntries {

    private static final Texts TEXTS = new Texts("messages/documentation");
    private static final Set<Standing> TO_DO =
            EnumSet.of(Standing.UPCOMING, Standing.OPEN, Standing.DUE, Standing.OVERDUE, Standing.RETURNED);

    private final DueList due;
    private final BusinessDate businessDate;

    DueDates(DueList due, BusinessDate businessDate) {
        this.due = due;
        this.businessDate = businessDate;
    }

    @Override
    public List<Day> since(LocalDate since, Locale language) {
        DocumentationFilter own = new DocumentationFilter();
        own.mine = true;
        own.standing = List.copyOf(TO_DO);
        LocalDate last = businessDate.today().plusYears(1);
        return due.sorted(own, "due").stream()
                .filter(item -> !item.period().due().isBefore(since)
                        && !item.period().due().isAfter(last))
                .map(item -> day(item, language))
                .toList();
    }

    private static Day day(DocumentationItem item, Locale language) {
        String measure = item.measure().id().toString();
        String code = item.period().code();
        return new Day(
                "documentation-" + measure + "-" + code,
                item.period().due(),
                TEXTS.in(
                        language,
                        item.standing() == Standing.RETURNED ? "calendar.returned" : "calendar.due",
                        item.measure().title(),
                        PeriodName.of(code, language)),
                "/massnahmen/" + measure + "/dokumentation/" + code,
                item.period().from().atStartOfDay().toInstant(ZoneOffset.UTC));
    }
}
