package de.ausgleich.conference;

import de.ausgleich.shared.problem.Problem;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** By what reports can be sorted, and how the database says it. */
final class FieldReportSort {

    private static final Map<String, String> COLUMNS = Map.of(
            "date", "r.report_date",
            "receivedAt", "r.received_at",
            "topic", "t.position",
            "state", "r.state",
            "relation", "r.relation");

    private FieldReportSort() {}

    /** @throws Problem 400 for something that reports cannot be sorted by */
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
            parts.add(column + (descending ? " desc" : ""));
        }
        parts.add("r.id");
        return " order by " + String.join(", ", parts);
    }
}
