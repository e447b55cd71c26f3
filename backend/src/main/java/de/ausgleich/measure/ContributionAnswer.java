package de.ausgleich.measure;

import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a measure contributed to a goal in a year, as the partners judge it. Never computed and never added up.
 *
 * @param year of which it is said
 * @param last whether it is the judgement at the measure's end
 * @param reach who was reached
 * @param result what came of it
 * @param plausibility why the measure may have done it
 * @param otherInfluences what else may have done it
 * @param dissent who sees it otherwise
 */
@Schema(name = "Contribution")
public record ContributionAnswer(
        UUID measure,
        UUID goal,
        int year,
        boolean last,
        @Nullable String reach,
        @Nullable String result,
        @Nullable String plausibility,
        @Nullable String otherInfluences,
        @Nullable String dissent,
        Rating rating,
        @Nullable Evidence evidence,
        Instant changedAt,
        int version) {

    /** How much of the change it accounts for. */
    @Schema(name = "ContributionRating")
    public enum Rating {
        NONE,
        POSSIBLE,
        LIKELY,
        STRONG,
        /** It cannot be told: an answer too. */
        NOT_ATTRIBUTABLE
    }

    /** How well that is supported. */
    @Schema(name = "EvidenceStrength")
    public enum Evidence {
        WEAK,
        MODERATE,
        STRONG
    }
}
