package de.ausgleich.organisation.people;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * A session of somebody in Keycloak.
 *
 * @param clients the programs that are signed in by it
 */
@Schema(name = "UserSession")
public record UserSession(String id, Instant startedAt, Instant lastUsedAt, List<String> clients) {}
