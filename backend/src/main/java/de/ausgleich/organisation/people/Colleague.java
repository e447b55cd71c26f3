package de.ausgleich.organisation.people;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Who somebody is that acts for a body.
 *
 * @param subject the account's identifier, as memberships name it
 */
@Schema(name = "Colleague")
public record Colleague(String subject, String name) {}
