package de.ausgleich.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * An area as somebody wants it.
 *
 * @param scheme the installation's where left out; it cannot be changed later
 * @param districts all that belong to it from that day on
 * @param from the day from which these districts belong to it
 */
public record ProgrammeAreaRequest(
        @NotBlank @Size(max = 300) String name,
        @Nullable String scheme,
        @Size(max = 5000) @Nullable String description,
        @NotEmpty List<@NotBlank String> districts,
        @NotNull LocalDate from) {}
