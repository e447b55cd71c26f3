package de.ausgleich.observation.delivery;

import de.ausgleich.observation.StoredCells;
import de.ausgleich.statistics.Cell;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * For how many districts a variable has something published at a date. An area for which the office has said that
 * there is no number counts as missing, as it does in every figure.
 *
 * @param missing codes of the districts without a number
 * @param delivery the delivery that is current; null when nothing is published
 */
record Presence(
        int present,
        int expected,
        List<String> missing,
        @Nullable UUID delivery) {

    static Presence nothing(List<String> districts) {
        return new Presence(0, districts.size(), districts, null);
    }

    static Presence of(List<String> districts, StoredCells published, UUID delivery) {
        List<String> missing = districts.stream()
                .filter(district -> {
                    Cell cell = published.cells().get(district);
                    return cell == null || !cell.isPresent();
                })
                .toList();
        return new Presence(districts.size() - missing.size(), districts.size(), missing, delivery);
    }

    boolean isWhole() {
        return missing.isEmpty();
    }

    boolean isEmpty() {
        return present == 0;
    }
}
