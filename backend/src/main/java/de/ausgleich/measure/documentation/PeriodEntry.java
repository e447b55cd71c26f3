package de.ausgleich.measure.documentation;

import de.ausgleich.goal.MetricType;
import de.ausgleich.goal.ResultLevel;
import de.ausgleich.shared.api.Ref;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A period of a measure with what was written of it.
 *
 * @param daysOverdue 0 unless it is overdue
 * @param entry the newest version; null where nothing has been written
 * @param accepted the version that counts, where the newest is another; null where that is the newest, or none is
 * @param targets the measure's own targets with the values of the period before; of others none
 * @param last what the form begins with: the period before that was submitted; null where there is none
 * @param version of all that was written; 0 before anything was
 */
public record PeriodEntry(
        MeasureOfPeriod measure,
        Period period,
        Standing standing,
        int daysOverdue,
        boolean hasDraft,
        @Nullable EntryAnswer entry,
        @Nullable EntryAnswer accepted,
        List<DocumentedTarget> targets,
        @Nullable Last last,
        Set<DocumentationAct> may,
        int version) {

    /** @param organisation the body that runs it */
    public record MeasureOfPeriod(
            UUID id,
            String title,
            Ref organisation,
            @Nullable String outputUnit) {}

    /**
     * A target for which values are entered.
     *
     * @param unit what is counted
     * @param threshold counts of 1 or more below it are confidential
     * @param last null where none has been submitted for a period before
     */
    public record DocumentedTarget(
            UUID id,
            String name,
            String unit,
            MetricType type,
            int threshold,
            LocalDate due,
            @Nullable ResultLevel level,
            @Nullable LastValue last) {}

    /** @param period in which it was counted */
    @Schema(name = "LastDocumentedValue")
    public record LastValue(
            String period,
            LocalDate date,
            BigDecimal numerator,
            @Nullable BigDecimal denominator) {}

    /** What was written of the period before. */
    @Schema(name = "LastDocumentation")
    public record Last(Period period, EntryAnswer content) {}
}
