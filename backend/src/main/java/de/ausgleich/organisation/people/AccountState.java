package de.ausgleich.organisation.people;

/** How far an account is. */
enum AccountState {
    /** Invited; the link of the invitation has not been followed yet. */
    INVITED,
    ACTIVE,
    /** Shut out: here, in Keycloak, or in both. */
    DISABLED
}
