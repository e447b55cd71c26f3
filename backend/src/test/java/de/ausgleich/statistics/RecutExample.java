package de.ausgleich.statistics;

import de.ausgleich.statistics.Crosswalk.Row;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Bielefeld's 92 districts as they could have become its 72. Known is that 65 Baumheide and Halhof became 52, 29 and 30
 * became 25, 44 with a neighbour became 36, and that 65 is Dalbke, formerly 84, in the newer scheme. Everything else is
 * made up, also that Halhof was 66: neighbours are merged until the numbers fit, and 90 is parted.
 */
public final class RecutExample {

    public static final List<Row> ROWS = rows();

    private RecutExample() {}

    public static Set<String> older() {
        return ROWS.stream().map(Row::from).collect(Collectors.toSet());
    }

    public static Set<String> newer() {
        return ROWS.stream().map(Row::to).collect(Collectors.toSet());
    }

    private static List<Row> rows() {
        List<Row> rows = new ArrayList<>();
        whole(1, 28, 1, 4, rows);
        whole(29, 30, 25, 1, rows);
        whole(31, 43, 26, 3, rows);
        whole(44, 45, 36, 1, rows);
        whole(46, 64, 37, 4, rows);
        whole(65, 66, 52, 1, rows);
        whole(67, 83, 53, 5, rows);
        whole(84, 89, 65, 0, rows);
        rows.add(row(90, 70, "0.4"));
        rows.add(row(90, 71, "0.6"));
        rows.add(row(91, 71, "1"));
        rows.add(row(92, 72, "1"));
        return List.copyOf(rows);
    }

    /** A run of older districts numbered anew, the last ones merged in pairs. */
    private static void whole(int first, int last, int to, int pairs, List<Row> rows) {
        int singles = last - first + 1 - 2 * pairs;
        for (int at = 0; at <= last - first; at++) {
            int step = at < singles ? at : singles + (at - singles) / 2;
            rows.add(row(first + at, to + step, "1"));
        }
    }

    private static Row row(int from, int to, String weight) {
        return new Row("%02d".formatted(from), "%02d".formatted(to), new BigDecimal(weight));
    }
}
