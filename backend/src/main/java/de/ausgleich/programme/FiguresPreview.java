package de.ausgleich.programme;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Districts whose figures together somebody wants to see before they are decided on.
 *
 * @param scheme the installation's where left out
 * @param date the newest figures not after it; the newest where left out
 */
public record FiguresPreview(
        @Nullable String scheme,
        @NotEmpty List<@NotBlank String> districts,
        @Nullable LocalDate date) {}
