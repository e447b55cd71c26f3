package de.ausgleich.goal;

import de.ausgleich.shared.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** By what tasks can be sorted, and how the database says it. */
final class TaskSort {

    private static final Map<String, String> COLUMNS = Map.of(
            "due", "t.due",
            "what", "lower(t.what)",
            "area", "lower(a.name)",
            "owner", "lower(o.name)",
            "done", "t.done_at");

    private TaskSort() {}

    /** @throws Problem 400 for something that tasks cannot be sorted by */
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
        parts.add("t.id");
        return " order by " + String.join(", ", parts);
    }
}
