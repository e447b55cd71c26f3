package de.ausgleich.district;

import de.ausgleich.shared.text.Bilingual;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * How the city is divided, from when to when.
 *
 * @param validTo last day; null while there is no end
 * @param districtCount areas of the level DISTRICT
 * @param hasBoundaries whether any area has a boundary
 */
public record Scheme(
        String code,
        Bilingual name,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        int districtCount,
        boolean hasBoundaries,
        int version) {

    boolean isValidAt(LocalDate date) {
        return !date.isBefore(validFrom) && (validTo == null || !date.isAfter(validTo));
    }
}
