package de.ausgleich.observation;

import de.ausgleich.district.VisibleAreas;
import de.ausgleich.statistics.Cell;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * The content of a slice.
 *
 * @param cells by area; of a raw slice as delivered, of a released one for all levels
 * @param origins where a number comes from, by area, such as {@code fictitious}; areas without a note are left out
 */
public record StoredCells(Map<String, Cell> cells, Map<String, String> origins) {

    /** What was made up for demonstration and must say so wherever it is shown. */
    public static final String FICTITIOUS = "fictitious";

    public StoredCells {
        cells = Map.copyOf(cells);
        origins = Map.copyOf(origins);
    }

    /** Of one area alone; null for all. */
    StoredCells of(@Nullable String area) {
        if (area == null) {
            return this;
        }
        Map<String, Cell> only = new HashMap<>(cells);
        only.keySet().retainAll(Set.of(area));
        return new StoredCells(only, origins);
    }

    /** Of the areas that a reader may see. */
    StoredCells within(VisibleAreas visible) {
        if (visible.areAll()) {
            return this;
        }
        Map<String, Cell> only = new HashMap<>(cells);
        only.keySet().removeIf(area -> !visible.hold(area));
        return new StoredCells(only, origins);
    }

    /** The areas whose number was made up. */
    public Set<String> fictitious() {
        return origins.entrySet().stream()
                .filter(origin -> FICTITIOUS.equals(origin.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toUnmodifiableSet());
    }
}
