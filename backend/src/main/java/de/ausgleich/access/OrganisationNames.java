package de.ausgleich.access;

import java.util.Optional;

/** Port: how bodies call themselves today, for what keeps their codes alone. */
public interface OrganisationNames {

    Optional<String> nameOf(String code);
}
