package de.ausgleich.measure.contribution;

import de.ausgleich.measure.ContributionAnswer.Evidence;
import de.ausgleich.measure.ContributionAnswer.Rating;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A contribution as the partners assess it.
 *
 * @param reach who was reached
 * @param plausibility why the result may be owed to the measure
 * @param otherInfluences what else had an effect
 * @param dissent who sees it otherwise
 * @param evidence how well it is supported; needed where an effect is claimed
 * @param last whether it is assessed at the end of the measure; left out it is not
 */
public record ContributionRequest(
        @Size(max = 2000) @Nullable String reach,
        @Size(max = 2000) @Nullable String result,
        @Size(max = 2000) @Nullable String plausibility,
        @Size(max = 2000) @Nullable String otherInfluences,
        @Size(max = 2000) @Nullable String dissent,

        @NotBlank @Schema(implementation = Rating.class) String rating,

        @Schema(implementation = Evidence.class) @Nullable String evidence,

        @Nullable Boolean last) {

    boolean isLast() {
        return Boolean.TRUE.equals(last);
    }
}
