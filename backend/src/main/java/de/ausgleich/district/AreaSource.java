package de.ausgleich.district;

import de.ausgleich.shared.problem.Violation;
import java.util.List;

/**
 * What was read of a file of areas.
 *
 * @param format what sort of file it is, as people call it
 * @param crs the system its boundaries are in; empty where it has none
 * @param features how many areas it names, readable or not
 * @param faults what could not be read, each with its place
 */
record AreaSource(String format, String crs, int features, List<DeliveredArea> delivered, List<Violation> faults) {

    boolean hasBoundaries() {
        return delivered.stream()
                .anyMatch(area ->
                        area.boundary().isPresent() && area.boundary().get().geometry() != null);
    }
}
