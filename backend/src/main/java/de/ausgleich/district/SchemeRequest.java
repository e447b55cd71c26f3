package de.ausgleich.district;

import de.ausgleich.shared.text.Bilingual;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A scheme as somebody wants it.
 *
 * @param validFrom first day on which the city is divided this way
 * @param validTo last day; null while there is no end
 */
public record SchemeRequest(
        @NotNull @Valid Bilingual name,
        @NotNull LocalDate validFrom,
        @Nullable LocalDate validTo) {}
