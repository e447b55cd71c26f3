package de.ausgleich.measure;

import de.ausgleich.shared.api.Ref;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a measure contributed to a goal in a year, as the partners judge it. Never computed and never added up.
 *
 * @param year of which it is said
 * @param last whether it is the judgement at the measure's end
 * @param hypothesis how it was supposed to have an effect, as it stood when this was said
 * @param reach who was reached
 * @param result what came of it
 * @param plausibility why the measure may have done it
 * @param otherInfluences what else may have done it
 * @param dissent who sees it otherwise
 * @param author the body that judged; null for the planning itself
 */
@Schema(name = "Contribution")
public record ContributionAnswer(
        UUID measure,
        UUID goal,
        String goalTitle,
        int year,
        boolean last,
        String hypothesis,
        @Nullable String reach,
        @Nullable String result,
        @Nullable String plausibility,
        @Nullable String otherInfluences,
        @Nullable String dissent,
        Rating rating,
        @Nullable Evidence evidence,
        @Nullable Ref author,
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
