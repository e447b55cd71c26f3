package de.ausgleich.warning;

import de.ausgleich.monitoring.WarningAnswer;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An answer to a warning as somebody wants it.
 *
 * @param indicator code
 * @param scheme null for the installation's
 * @param district code
 * @param note for those who may answer warnings alone
 */
@Schema(name = "AnswerToWarningRequest")
public record AnswerRequest(
        @NotBlank String indicator,
        @Nullable String scheme,
        @NotBlank String district,
        @NotNull LocalDate earlierDate,
        @NotNull LocalDate date,
        @NotNull WarningAnswer.Kind kind,
        @Size(max = 2000) @Nullable String note) {}
