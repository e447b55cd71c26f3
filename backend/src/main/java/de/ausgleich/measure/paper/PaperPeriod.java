package de.ausgleich.measure.paper;

import de.ausgleich.measure.documentation.EntryAnswer;
import de.ausgleich.measure.documentation.EntryState;
import de.ausgleich.measure.documentation.PeriodEntry;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What counts of one period: its accepted documentation, as far as the reader may know it.
 *
 * @param output in the measure's own unit
 * @param reached people in this period; null where so few are not told
 * @param cost in euros
 */
public record PaperPeriod(
        String period,
        LocalDate from,
        LocalDate to,
        @Nullable String activities,
        @Nullable Integer output,
        @Nullable Integer reached,
        @Nullable String wentWell,
        @Nullable String wentBadly,
        @Nullable String deviation,
        @Nullable BigDecimal cost) {

    /** Nothing where nothing was accepted. */
    static Optional<PaperPeriod> of(PeriodEntry entry) {
        return counting(entry)
                .map(said -> new PaperPeriod(
                        entry.period().code(),
                        entry.period().from(),
                        entry.period().to(),
                        said.activities(),
                        said.output(),
                        said.reached(),
                        said.wentWell(),
                        said.wentBadly(),
                        said.deviation(),
                        said.cost()));
    }

    /** Without what its body and the planning alone may know. */
    PaperPeriod open() {
        return new PaperPeriod(
                period, from, to, activities, output, isFew() ? null : reached, wentWell, null, null, null);
    }

    /** Whether so few people were reached that others are not told how many. */
    public boolean isFew() {
        return reached == null || EntryAnswer.isFew(reached);
    }

    private static Optional<EntryAnswer> counting(PeriodEntry entry) {
        return Optional.ofNullable(entry.accepted())
                .or(() -> Optional.ofNullable(entry.entry()).filter(newest -> newest.state() == EntryState.ACCEPTED));
    }
}
