package de.ausgleich.programme;

import de.ausgleich.shared.api.Ref;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A facility in a district.
 *
 * @param places for how many people; null where that means nothing or is not known
 * @param origin where the entry comes from; what is made up says so here
 * @param retired whether it has closed
 * @param closedBecause why it has closed
 */
public record Facility(
        UUID id,
        String scheme,
        Ref district,
        String name,
        FacilityKind kind,
        @Nullable String operator,
        @Nullable String address,
        @Nullable Integer places,
        @Nullable FacilityQuality quality,
        @Nullable String origin,
        boolean retired,
        @Nullable String closedBecause,
        int version) {}
