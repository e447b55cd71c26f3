package de.ausgleich.goal;

import de.ausgleich.shared.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** By what goals can be sorted, and how the database says it. */
final class GoalSort {

    private static final Map<String, String> COLUMNS = Map.of(
            "title", "lower(g.title)",
            "area", "lower(a.name)",
            "state", "array_position(array['DRAFT','PROPOSED','AGREED','CLOSED'], g.state)",
            "level", "g.level",
            "changedAt", "g.changed_at");

    private GoalSort() {}

    /** @throws Problem 400 for something that goals cannot be sorted by */
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
        parts.add("g.id");
        return " order by " + String.join(", ", parts);
    }
}
