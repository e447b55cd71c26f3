package de.ausgleich.measure.documentation;

import java.util.UUID;

/**
 * A picture or document of an entry.
 *
 * @param mediaType what it is by its content: {@code image/jpeg}, {@code image/png} or {@code application/pdf}
 * @param size in bytes, as it is kept
 * @param description what it shows, for those who do not see it
 */
public record DocumentationFile(UUID id, String name, String mediaType, long size, String description) {}
