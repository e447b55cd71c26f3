package de.ausgleich.measure.documentation;

import de.ausgleich.measure.MeasureFacts;
import de.ausgleich.measure.documentation.Entries.Mark;
import de.ausgleich.shared.time.BusinessDate;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Which periods a measure has, and how each stands today. */
@Singleton
class Plan {

    private final BusinessDate businessDate;
    private final int dueDays;

    Plan(BusinessDate businessDate, @ConfigProperty(name = "ausgleich.documentation.due-days") int dueDays) {
        this.businessDate = businessDate;
        this.dueDays = dueDays;
    }

    /** Oldest first. @param marks of what the measure has documented */
    List<Period> periods(MeasureFacts measure, Collection<Mark> marks) {
        List<Period> ofCalendar = span(measure)
                .map(span -> Periods.of(measure.rhythm(), span, today(), dueDays))
                .orElse(List.of());
        return Periods.with(
                ofCalendar, marks.stream().map(mark -> mark.days(dueDays)).toList());
    }

    Optional<Period> period(MeasureFacts measure, Collection<Mark> marks, String code) {
        return periods(measure, marks).stream()
                .filter(one -> one.code().equals(code))
                .findFirst();
    }

    /** The period that was documented. */
    Period days(Entry entry) {
        return new Period(entry.period, entry.from, entry.to, entry.to.plusDays(dueDays));
    }

    Standing standing(Period period, Optional<Mark> mark) {
        return Standing.of(
                period,
                mark.map(Mark::newest).orElse(null),
                mark.filter(Mark::counts).isPresent(),
                today());
    }

    Standing standing(Period period, Collection<Mark> marks) {
        return standing(
                period,
                marks.stream()
                        .filter(mark -> mark.period().equals(period.code()))
                        .findFirst());
    }

    /** 0 unless it is overdue. */
    int daysOverdue(Period period, Standing standing) {
        return standing == Standing.OVERDUE ? (int) ChronoUnit.DAYS.between(period.due(), today()) : 0;
    }

    /** Whether it has begun: nothing is written ahead. */
    boolean hasBegun(Period period) {
        return !period.from().isAfter(today());
    }

    /** Whether it can be submitted: on its last day and later. */
    boolean isOver(Period period) {
        return !period.to().isAfter(today());
    }

    LocalDate today() {
        return businessDate.today();
    }

    /** What is recommended to others is not managed, and not documented. While it runs beyond the end that was planned, nobody knows its last day. */
    private Optional<Span> span(MeasureFacts measure) {
        if (!measure.managed()) {
            return Optional.empty();
        }
        LocalDate started = measure.startedOn();
        LocalDate planned = measure.to();
        return switch (measure.state()) {
            case IDEA, PLANNED -> Optional.empty();
            case RUNNING ->
                Optional.ofNullable(started)
                        .map(from -> new Span(from, planned == null || planned.isBefore(today()) ? null : planned));
            case COMPLETED, CANCELLED -> Optional.ofNullable(started).map(from -> new Span(from, measure.endedOn()));
        };
    }
}
