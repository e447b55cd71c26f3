package de.ausgleich.indicator;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * How often a source delivers. Reference dates are the ends of months: 12 months with the last month 12 mean
 * 31 December of each year.
 *
 * @param months between two reference dates: 1, 3, 6 or 12
 * @param lastMonth of the year, from which the others are counted
 * @param dueAfterDays after the reference date the counts are expected
 */
public record Rhythm(
        @NotNull @Schema(enumeration = {"1", "3", "6", "12"})
        Integer months,

        @NotNull @Min(1) @Max(12) Integer lastMonth,
        @NotNull @Min(0) @Max(1100) Integer dueAfterDays) {

    static final List<Integer> MONTHS = List.of(1, 3, 6, 12);

    /** The reference dates from one day to another, both included, oldest first. */
    public List<LocalDate> referenceDates(LocalDate from, LocalDate until) {
        return Stream.iterate(
                        YearMonth.from(from),
                        month -> !month.isAfter(YearMonth.from(until)),
                        month -> month.plusMonths(1))
                .filter(month -> Math.floorMod(month.getMonthValue() - lastMonth, months) == 0)
                .map(YearMonth::atEndOfMonth)
                .filter(date -> !date.isBefore(from) && !date.isAfter(until))
                .toList();
    }

    /** The last day on which the counts of a reference date are in time. */
    public LocalDate due(LocalDate referenceDate) {
        return referenceDate.plusDays(dueAfterDays);
    }
}
