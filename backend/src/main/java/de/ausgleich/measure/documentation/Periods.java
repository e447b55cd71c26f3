package de.ausgleich.measure.documentation;

import de.ausgleich.measure.Rhythm;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;

/** Which periods a measure documents: those of the calendar that meet its days, cut to them. */
final class Periods {

    private static final int MONTHS_OF_YEAR = 12;

    private Periods() {}

    /**
     * Oldest first; those ahead only where the last day is known.
     *
     * @param dueDays days after its end until which a period is to be submitted
     */
    static List<Period> of(Rhythm rhythm, Span span, LocalDate today, int dueDays) {
        LocalDate last = span.to() == null ? today : span.to();
        int months = months(rhythm);
        List<Period> periods = new ArrayList<>();
        for (LocalDate first = first(span.from(), months); !first.isAfter(last); first = first.plusMonths(months)) {
            LocalDate from = first.isBefore(span.from()) ? span.from() : first;
            LocalDate end = first.plusMonths(months).minusDays(1);
            LocalDate to = span.to() != null && end.isAfter(span.to()) ? span.to() : end;
            if (!from.isAfter(last)) {
                periods.add(new Period(code(first, rhythm), from, to, to.plusDays(dueDays)));
            }
        }
        return periods;
    }

    /**
     * With those that have been documented already: they stay when rhythm or dates change, and what they cover between
     * them is not asked for again. Oldest first.
     */
    static List<Period> with(List<Period> ofCalendar, Collection<Period> documented) {
        List<Period> all = new ArrayList<>();
        for (Period period : ofCalendar) {
            if (documented.stream().anyMatch(one -> one.code().equals(period.code()))
                    || !isCovered(period, documented)) {
                all.add(period);
            }
        }
        for (Period period : documented) {
            if (all.stream().noneMatch(one -> one.code().equals(period.code()))) {
                all.add(period);
            }
        }
        all.sort(Comparator.comparing(Period::from).thenComparing(Period::code));
        return all;
    }

    private static boolean isCovered(Period period, Collection<Period> documented) {
        LocalDate open = period.from();
        boolean moved = true;
        while (moved && !open.isAfter(period.to())) {
            LocalDate day = open;
            open = documented.stream()
                    .filter(one -> one.holds(day))
                    .map(one -> one.to().plusDays(1))
                    .max(Comparator.naturalOrder())
                    .orElse(day);
            moved = open.isAfter(day);
        }
        return open.isAfter(period.to());
    }

    private static int months(Rhythm rhythm) {
        return switch (rhythm) {
            case MONTHLY -> 1;
            case QUARTERLY -> 3;
            case HALF_YEARLY -> 6;
            case YEARLY -> MONTHS_OF_YEAR;
        };
    }

    private static LocalDate first(LocalDate day, int months) {
        return LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / months * months + 1, 1);
    }

    private static String code(LocalDate first, Rhythm rhythm) {
        int number = (first.getMonthValue() - 1) / months(rhythm) + 1;
        return switch (rhythm) {
            case MONTHLY -> "%04d-%02d".formatted(first.getYear(), number);
            case QUARTERLY -> "%04d-Q%d".formatted(first.getYear(), number);
            case HALF_YEARLY -> "%04d-H%d".formatted(first.getYear(), number);
            case YEARLY -> "%04d".formatted(first.getYear());
        };
    }
}
