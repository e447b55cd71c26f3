package de.ausgleich.monitoring;

import de.ausgleich.shared.api.Ref;
import de.ausgleich.statistics.Part;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Where a figure comes from.
 *
 * @param formula in words
 * @param calculation the same with the numbers; null when there is no value
 * @param inputs in the order of the formula
 */
public record ProvenanceAnswer(
        IndicatorRef indicator,
        String scheme,
        LocalDate date,
        Value value,
        String formula,
        @Nullable String calculation,
        List<Input> inputs) {

    /**
     * One variable in its place in the formula.
     *
     * @param value as it goes into the figure; null unless available
     * @param reason why there is no value, as a sentence
     * @param source who delivered it
     * @param legalBasis by which the source may
     * @param vintage number of the vintage, from 1; this and what follows is null when nothing is published
     * @param fileName of the delivery, for those alone who may deliver and see the source's counts
     * @param row line of that file, for the same; null for sums
     * @param origin where the number comes from, such as {@code fictitious}
     * @param areas districts that were summed; 1 for a district
     */
    public record Input(
            Ref variable,
            Part part,
            LocalDate date,
            @Nullable BigDecimal value,
            Value.Status status,
            @Nullable String reason,
            Ref source,
            @Nullable String legalBasis,
            @Nullable Integer vintage,
            @Nullable Instant publishedAt,
            @Nullable UUID delivery,
            @Nullable String fileName,
            @Nullable Integer row,
            @Nullable String origin,
            int areas) {}
}
