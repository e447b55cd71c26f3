package de.ausgleich.measure.documentation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What was accepted of a measure's documentation, for papers and money. Who may see it asks whoever shows it. */
@Singleton
public class CountingDocumentation {

    private final Entries entries;

    CountingDocumentation(Entries entries) {
        this.entries = entries;
    }

    /**
     * The version of a period that counts.
     *
     * @param output in the measure's own unit
     * @param reached people; those of other periods may be the same
     * @param cost in euros
     */
    public record Counting(
            String period,
            LocalDate from,
            LocalDate to,
            @Nullable String activities,
            @Nullable Integer output,
            @Nullable Integer reached,
            @Nullable String wentWell,
            @Nullable String wentBadly,
            @Nullable String deviation,
            @Nullable BigDecimal cost,
            List<TargetValue> values) {

        static Counting of(Entry entry) {
            return new Counting(
                    entry.period,
                    entry.from,
                    entry.to,
                    entry.activities,
                    entry.output,
                    entry.reached,
                    entry.wentWell,
                    entry.wentBadly,
                    entry.deviation,
                    entry.cost,
                    entry.counted());
        }
    }

    /** By period, oldest first. */
    @Transactional
    public List<Counting> of(UUID measure) {
        return Written.of(entries.of(measure)).periods().values().stream()
                .flatMap(versions -> versions.accepted().stream())
                .map(Counting::of)
                .toList();
    }
}
