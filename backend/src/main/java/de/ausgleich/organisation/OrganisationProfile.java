package de.ausgleich.organisation;

import de.ausgleich.access.BodyKind;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body that takes part: organisation, conference or department.
 *
 * @param activeTo last day on which it takes part; null while there is no end
 * @param scope the districts for which it acts or reads, by scheme and code; those of the past as well
 */
public record OrganisationProfile(
        String code,
        String name,
        BodyKind kind,
        Contact contact,
        LocalDate activeFrom,
        @Nullable LocalDate activeTo,
        List<ScopeEntry> scope,
        int version) {

    /** What the trail keeps for ever: nobody's name, address or number. */
    OrganisationProfile withoutPerson() {
        Contact open = new Contact(null, null, null, contact.address(), contact.website());
        return new OrganisationProfile(code, name, kind, open, activeFrom, activeTo, scope, version);
    }
}
