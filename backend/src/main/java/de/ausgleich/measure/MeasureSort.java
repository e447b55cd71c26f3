package de.ausgleich.measure;

import de.ausgleich.shared.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** By what measures can be sorted, and how the database says it. */
final class MeasureSort {

    private static final Map<String, String> COLUMNS = Map.of(
            "title", "lower(m.title)",
            "organisation", "lower(o.name)",
            "state", "array_position(array['IDEA','PLANNED','RUNNING','COMPLETED','CANCELLED'], m.state)",
            "from", "coalesce(m.started_on, m.planned_from)",
            "to", "coalesce(m.ended_on, m.planned_to)",
            "changedAt", "m.changed_at");

    private MeasureSort() {}

    /** @throws Problem 400 for something that measures cannot be sorted by */
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
        parts.add("m.id");
        return " order by " + String.join(", ", parts);
    }
}
