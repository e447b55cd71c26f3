package de.ausgleich.warning;

import jakarta.validation.constraints.NotBlank;
import org.jspecify.annotations.Nullable;

/**
 * What is to be kept an eye on.
 *
 * @param scheme null for the installation's
 * @param district code
 * @param indicator code; null for all in use
 */
public record WatchRequest(
        @Nullable String scheme,
        @NotBlank String district,
        @Nullable String indicator) {}
