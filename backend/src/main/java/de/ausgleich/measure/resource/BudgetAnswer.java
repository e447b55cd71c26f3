package de.ausgleich.measure.resource;

import de.ausgleich.measure.Gate;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Whether the department's own budget holds what a measure needs.
 *
 * @param confirmation what was last said; null until something is said, and for whoever does not see the money
 * @param gate where the measure stands with it; null for whoever does not see the money
 * @param version of the measure
 */
@Schema(name = "BudgetConfirmation")
public record BudgetAnswer(
        UUID measure, @Nullable Said confirmation, @Nullable Gate gate, int version) {

    /**
     * What was said.
     *
     * @param money the need of which it was said, in euros; with what the cost had risen by, where it was not held
     * @param staff the need of which it was said, in full-time equivalents
     * @param stands whether it still covers the need of today
     */
    @Schema(name = "BudgetSaid")
    public record Said(
            boolean holds,
            BigDecimal money,
            BigDecimal staff,
            @Nullable String words,
            Instant confirmedAt,
            boolean stands) {}
}
