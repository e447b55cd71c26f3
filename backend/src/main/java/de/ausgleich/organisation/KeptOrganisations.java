package de.ausgleich.organisation;

import de.ausgleich.access.Right;
import de.ausgleich.audit.Kept;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** The history of bodies; that of a membership is in the trail alone. */
final class KeptOrganisations {

    private KeptOrganisations() {}

    @Produces
    @Singleton
    static Kept organisations(OrganisationService organisations) {
        return new Kept("organisation", List.of("organisation"), Right.MANAGE_ORGANISATIONS, code -> organisations
                .find(code)
                .isPresent());
    }
}
