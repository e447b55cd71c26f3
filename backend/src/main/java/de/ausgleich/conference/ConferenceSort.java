package de.ausgleich.conference;

import de.ausgleich.shared.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** By what conferences and meetings can be sorted, and how the database says it. */
enum ConferenceSort {
    CONFERENCES(
            Map.of("name", "lower(o.name)", "activeFrom", "o.active_from", "next", "n.day", "lastHeld", "last_held"),
            "o.code"),
    MEETINGS(Map.of("date", "m.day", "state", "m.state"), "m.starts, m.id");

    private final Map<String, String> columns;
    private final String last;

    ConferenceSort(Map<String, String> columns, String last) {
        this.columns = columns;
        this.last = last;
    }

    /** @throws Problem 400 for something that they cannot be sorted by */
    String of(String asked) {
        List<String> parts = new ArrayList<>();
        for (String part : asked.split(",", -1)) {
            boolean descending = part.startsWith("-");
            String column = columns.get(descending ? part.substring(1) : part);
            if (column == null) {
                throw Problem.invalid(
                        "sort",
                        "parameter.sort",
                        String.join(", ", columns.keySet().stream().sorted().toList()));
            }
            parts.add(column + (descending ? " desc nulls last" : " nulls last"));
        }
        parts.add(last);
        return " order by " + String.join(", ", parts);
    }
}
