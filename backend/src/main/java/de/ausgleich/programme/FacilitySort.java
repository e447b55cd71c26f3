package de.ausgleich.programme;

import de.ausgleich.shared.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** By what facilities can be sorted, and how the database says it. */
final class FacilitySort {

    private static final Map<String, String> COLUMNS = Map.of(
            "name", "lower(f.name)",
            "kind", "f.kind",
            "district", "f.district_code",
            "operator", "lower(f.operator)",
            "places", "f.places");

    private FacilitySort() {}

    /** @throws Problem 400 for something that facilities cannot be sorted by */
    static String of(String asked) {
        List<String> parts = new ArrayList<>();
        for (String part : asked.split(",", -1)) {
            boolean descending = part.startsWith("-");
            String column = COLUMNS.get(descending ? part.substring(1) : part);
            if (column == null) {
                throw Problem.invalid(
                        "sort",
                        "parameter.sort",
                        String.join(", ", COLUMNS.keySet().stream().sorted().toList()));
            }
            parts.add(column + (descending ? " desc nulls last" : " nulls last"));
        }
        parts.add("f.id");
        return " order by " + String.join(", ", parts);
    }
}
