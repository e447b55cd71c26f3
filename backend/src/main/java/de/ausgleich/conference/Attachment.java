package de.ausgleich.conference;

import java.util.UUID;

/**
 * A picture or document that belongs to a report.
 *
 * @param mediaType what it is by its content: {@code image/jpeg}, {@code image/png} or {@code application/pdf}
 * @param size in bytes, as it is kept
 * @param description what it shows, for those who do not see it
 */
public record Attachment(UUID id, String name, String mediaType, long size, String description) {}
