package de.ausgleich.programme;

import de.ausgleich.monitoring.SetFigure;
import de.ausgleich.programme.Decision.Kind;
import de.ausgleich.shared.api.Ref;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A decision with its figures, as the reader may see them.
 *
 * @param effectiveFrom the first day on which it holds
 * @param paperNumber of the council paper (Drucksache)
 * @param districts those that were meant
 * @param evidence the figures as they were published when it was recorded
 */
@Schema(name = "ProgrammeDecision")
public record DecisionAnswer(
        UUID id,
        Kind kind,
        LocalDate decidedOn,
        LocalDate effectiveFrom,
        String body,
        String paperNumber,
        @Nullable String paperLink,
        String reasons,
        List<Ref> districts,
        Instant recordedAt,
        List<SetFigure> evidence) {

    static DecisionAnswer of(Decision decision, List<SetFigure> evidence) {
        return new DecisionAnswer(
                decision.id(),
                decision.kind(),
                decision.decidedOn(),
                decision.effectiveFrom(),
                decision.body(),
                decision.paperNumber(),
                decision.paperLink(),
                decision.reasons(),
                decision.districts(),
                decision.recordedAt(),
                evidence);
    }
}
