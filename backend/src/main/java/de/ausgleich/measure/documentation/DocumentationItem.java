package de.ausgleich.measure.documentation;

import de.ausgleich.shared.api.Ref;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A period in the list of what is due.
 *
 * @param daysOverdue 0 unless it is overdue
 * @param hasDraft whether somebody is writing
 * @param version of all that was written; 0 before anything was
 * @param returnedBecause what planning asks for; null unless it was returned
 */
public record DocumentationItem(
        Measured measure,
        Ref organisation,
        Period period,
        Standing standing,
        int daysOverdue,
        boolean hasDraft,
        boolean mine,
        int version,
        @Nullable Instant submittedAt,
        @Nullable String returnedBecause) {

    /** The measure. */
    public record Measured(UUID id, String title) {}
}
