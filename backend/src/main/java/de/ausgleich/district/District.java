package de.ausgleich.district;

import de.ausgleich.statistics.Level;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An area as readers see it.
 *
 * @param scheme the scheme in which the code has this meaning
 * @param parentCode the area above it; null for the city
 */
@Schema(requiredProperties = {"scheme", "code", "name", "level", "parentCode"})
public record District(
        String scheme,
        String code,
        String name,
        Level level,
        @Nullable String parentCode) {

    static District of(String scheme, Area area) {
        return new District(scheme, area.code(), area.name(), area.level(), area.parent());
    }
}
