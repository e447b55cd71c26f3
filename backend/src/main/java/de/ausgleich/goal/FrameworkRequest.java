package de.ausgleich.goal;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A framework as somebody wants it. */
public record FrameworkRequest(
        @NotBlank @Size(max = 300) String title,
        @NotBlank @Size(max = 300) String publisher,
        @Size(max = 1000) @Nullable String link,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo) {}
