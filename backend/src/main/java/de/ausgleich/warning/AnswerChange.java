package de.ausgleich.warning;

import de.ausgleich.monitoring.WarningAnswer;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** What an answer to a warning is to say instead. */
@Schema(name = "AnswerToWarningChange")
public record AnswerChange(
        @NotNull WarningAnswer.Kind kind,
        @Size(max = 2000) @Nullable String note) {}
