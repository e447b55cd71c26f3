package de.ausgleich.observation.delivery;

import de.ausgleich.statistics.Level;
import org.jspecify.annotations.Nullable;

/**
 * An area of the delivery's district scheme.
 *
 * @param parent the code of the area above it; {@code null} for the city
 */
record KnownDistrict(
        String code, String name, Level level, @Nullable String parent) {}
