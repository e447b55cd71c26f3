package de.ausgleich.district;

import de.ausgleich.statistics.Level;
import org.jspecify.annotations.Nullable;

/**
 * One area of a scheme. Its code means something in that scheme alone.
 *
 * @param parent code of the area above it; null for the city
 */
public record Area(
        String code, String name, Level level, @Nullable String parent) {}
