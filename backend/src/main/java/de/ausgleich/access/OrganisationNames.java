package de.ausgleich.access;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Port: how bodies call themselves today, for what keeps their codes alone. */
public interface OrganisationNames {

    /** By code; without those that are not there. */
    Map<String, String> namesOf(Collection<String> codes);

    default Optional<String> nameOf(String code) {
        return Optional.ofNullable(namesOf(List.of(code)).get(code));
    }
}
