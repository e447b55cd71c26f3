package de.ausgleich.goal;

import de.ausgleich.shared.api.Ref;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What somebody says of a goal.
 *
 * @param role by which it was said
 * @param organisation for which it was said
 * @param stance where the body stands; null where it does not say so
 */
public record GoalComment(
        UUID id,
        String role,
        @Nullable Ref organisation,
        @Nullable Stance stance,
        String words,
        Instant writtenAt) {

    /**
     * A comment as somebody writes it.
     *
     * @param organisation the own body for which it is said; where left out, the first that may
     */
    @Schema(name = "GoalCommentRequest")
    public record Request(
            @Nullable String organisation,

            @Schema(implementation = Stance.class) @Nullable String stance,

            @NotBlank @Size(max = 5000) String words) {}
}
