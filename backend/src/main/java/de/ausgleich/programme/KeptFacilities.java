package de.ausgleich.programme;

import de.ausgleich.access.Right;
import de.ausgleich.audit.Kept;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

/** The history of facilities. */
final class KeptFacilities {

    private KeptFacilities() {}

    @Produces
    @Singleton
    static Kept facilities(FacilityTable stored) {
        return new Kept("facility", List.of("facility"), Right.EDIT_CATALOGUE, id -> isThere(stored, id));
    }

    private static boolean isThere(FacilityTable stored, String id) {
        try {
            return stored.find(UUID.fromString(id)).isPresent();
        } catch (IllegalArgumentException noIdentifier) {
            return false;
        }
    }
}
