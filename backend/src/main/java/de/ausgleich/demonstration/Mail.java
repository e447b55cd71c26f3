package de.ausgleich.demonstration;

import java.time.Instant;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A mail that was sent and delivered to nobody.
 *
 * @param text as plain text
 * @param links the addresses in it
 */
@Schema(name = "Mail")
public record Mail(String to, String subject, @Nullable Instant sentAt, String text, List<String> links) {}
