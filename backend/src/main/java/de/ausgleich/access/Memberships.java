package de.ausgleich.access;

import java.util.Optional;

/** Port: for which body a subject acts today. Asked on every request, so that a right taken away is gone. */
public interface Memberships {

    /**
     * @param issuer the realm that knows the subject, without host and port
     * @param subject the account's identifier in that realm
     */
    Optional<Organisation> organisationOf(String issuer, String subject);
}
