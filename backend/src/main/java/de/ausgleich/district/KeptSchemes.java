package de.ausgleich.district;

import de.ausgleich.access.Right;
import de.ausgleich.audit.Kept;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** The history of schemes, that of their areas with it. */
final class KeptSchemes {

    private KeptSchemes() {}

    @Produces
    @Singleton
    static Kept schemes(SchemeTable stored) {
        return new Kept(
                "district-scheme",
                List.of("district-scheme", "district-scheme-areas", "district-crosswalk", "district-synonym"),
                Right.EDIT_CATALOGUE,
                code -> stored.find(code).isPresent());
    }
}
