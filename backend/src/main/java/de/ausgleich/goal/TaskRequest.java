package de.ausgleich.goal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A task as somebody wants it.
 *
 * @param area code of the programme area; that of the goal where one is named
 * @param owner code of the body that does it
 */
public record TaskRequest(
        @NotBlank String area,
        @Nullable UUID goal,
        @NotBlank @Size(max = 1000) String what,
        @NotBlank String owner,
        @NotNull LocalDate due) {}
