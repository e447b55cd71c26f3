package de.ausgleich.observation.delivery;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One figure as it was delivered: where it stands, what it is about, what it says.
 *
 * @param column the header over the figure
 * @param variableText the variable as the file or the mapping names it
 * @param variable what is known of it; {@code null} when no variable is called so
 */
record Entry(
        int line,
        String column,
        Place place,
        String variableText,
        @Nullable VariableRules variable,
        TableCell cell,
        Numeral numeral,
        @Nullable String origin) {

    /** Where a figure stands; two figures never stand in the same place. */
    record Spot(int line, String column) {}

    Spot spot() {
        return new Spot(line, column);
    }

    boolean isReadyMade() {
        return variable != null && variable.readyMade();
    }

    /** Only compared with the sum of its parts, never published. */
    boolean isTotal() {
        return place instanceof Place.Sum && !isReadyMade();
    }

    /** The code of the area that the figure would be published for; nothing for totals and unknown areas. */
    Optional<String> area() {
        return switch (place) {
            case Place.District(var district) -> Optional.of(district.code());
            case Place.Unassigned(var city) -> Optional.of(city.code());
            case Place.Sum(var area) -> isReadyMade() ? Optional.of(area.code()) : Optional.empty();
            case Place.Unknown unknown -> Optional.empty();
        };
    }

    Optional<KnownDistrict> district() {
        return place instanceof Place.District(var district) ? Optional.of(district) : Optional.empty();
    }
}
