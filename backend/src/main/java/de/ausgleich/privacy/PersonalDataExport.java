package de.ausgleich.privacy;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Everything that this application keeps of a person.
 *
 * @param realm the realm that keeps the account; name, address and credentials are there
 * @param subject the account's identifier there
 * @param name as the own sign-in says it; null in somebody else's export
 * @param parts by sort, such as {@code memberships}
 */
public record PersonalDataExport(
        Instant exportedAt,
        String realm,
        String subject,
        @Nullable String name,
        Map<String, JsonNode> parts) {}
