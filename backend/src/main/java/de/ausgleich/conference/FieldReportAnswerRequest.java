package de.ausgleich.conference;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What planning answers to a report.
 *
 * @param goal the goal that it went into, when it is used
 * @param text needed unless it is only noted or names a goal: where it is used, or why it is not followed
 */
public record FieldReportAnswerRequest(
        @NotBlank @Schema(implementation = FieldReport.Outcome.class)
        String outcome,

        @Nullable UUID goal,
        @Size(max = 2000) @Nullable String text) {

    @Nullable
    String textOrNone() {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
