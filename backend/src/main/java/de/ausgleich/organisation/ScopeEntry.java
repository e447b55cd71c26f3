package de.ausgleich.organisation;

import de.ausgleich.shared.api.Ref;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A district for which a body acts or reads.
 *
 * @param to last day; null while there is no end
 * @param purpose why the body has this district
 */
public record ScopeEntry(
        String scheme,
        Ref district,
        LocalDate from,
        @Nullable LocalDate to,
        String purpose) {}
