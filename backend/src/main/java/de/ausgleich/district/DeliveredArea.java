package de.ausgleich.district;

import com.fasterxml.jackson.databind.JsonNode;
import de.ausgleich.district.AreaTable.Bounded;
import de.ausgleich.statistics.Level;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One area as a file has it.
 *
 * @param place where in the file, as faults name it
 * @param boundary empty where the file says nothing of boundaries; inside it null for "no boundary"
 */
record DeliveredArea(
        String place,
        String code,
        String name,
        Level level,
        @Nullable String parent,
        Optional<Outline> boundary) {

    /** The line or feature itself, as faults of its boundary name it. */
    String feature() {
        return place.replace(".properties", "");
    }

    boolean isCity() {
        return level == Level.CITY;
    }

    /** The area as it is stored then; a file without boundaries leaves the one that is there. */
    Bounded over(@Nullable Bounded before) {
        JsonNode kept = before == null ? null : before.boundary();
        Area area = new Area(code, name, level, parent);
        return new Bounded(area, boundary.isPresent() ? boundary.get().geometry() : kept);
    }
}
