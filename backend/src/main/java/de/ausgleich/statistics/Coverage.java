package de.ausgleich.statistics;

import java.util.List;

/**
 * How many of an area's districts a sum rests on.
 *
 * @param present districts with a number, hidden ones among them
 * @param expected all districts of the area
 * @param missing codes of the districts without a number, sorted
 */
public record Coverage(int present, int expected, List<String> missing) {

    public Coverage {
        missing = List.copyOf(missing);
        if (present < 0 || present + missing.size() != expected) {
            throw new IllegalArgumentException("present and missing districts do not make up the expected ones");
        }
    }

    static Coverage of(List<String> districts, List<String> missing) {
        return new Coverage(districts.size() - missing.size(), districts.size(), missing);
    }

    public boolean isComplete() {
        return missing.isEmpty();
    }
}
