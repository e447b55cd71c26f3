/**
 * People: their accounts in Keycloak, invited, given roles and shut out from here; what this application keeps of them
 * itself stands beside it.
 * May call organisation, audit, access, shared.
 */
@NullMarked
package de.ausgleich.organisation.people;

import org.jspecify.annotations.NullMarked;
