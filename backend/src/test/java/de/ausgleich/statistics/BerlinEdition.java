package de.ausgleich.statistics;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** One edition of Berlin's monitoring as it was published (src/test/resources/berlin-mss/README.md). */
public record BerlinEdition(int year, List<Area> areas) {

    /** One planning area: the file's columns by name; what is not printed is empty. */
    public record Area(Map<String, String> columns) {

        public String code() {
            return text("plr_id");
        }

        public String text(String column) {
            var text = columns.get(column);
            if (text == null) {
                throw new AssertionError("no column " + column);
            }
            return text;
        }

        public @Nullable BigDecimal number(String column) {
            return text(column).isEmpty() ? null : new BigDecimal(text(column));
        }

        public boolean rated() {
            return text("rated").equals("1");
        }

        /** The value at the earlier date: s − d. */
        public @Nullable BigDecimal earlier(int component) {
            var now = number("s" + component);
            var change = number("d" + component);
            return now == null || change == null ? null : now.subtract(change);
        }

        /** Null for what was not rated. */
        public @Nullable StatusClass statusClass() {
            var printed = text("status_class_pub");
            return printed.isEmpty() ? null : StatusClass.values()[Integer.parseInt(printed) - 1];
        }

        public @Nullable DynamicsClass dynamicsClass() {
            return switch (text("dynamic_class_pub")) {
                case "+" -> DynamicsClass.POSITIVE;
                case "+/-" -> DynamicsClass.STABLE;
                case "-" -> DynamicsClass.NEGATIVE;
                default -> null;
            };
        }
    }

    public static BerlinEdition of(int year) {
        try {
            var lines =
                    Files.readAllLines(Path.of("src", "test", "resources", "berlin-mss", "mss-%d.csv".formatted(year)));
            var names = lines.getFirst().split(",", -1);
            var areas = new ArrayList<Area>();
            for (var line : lines.subList(1, lines.size())) {
                // No cell of these files holds a comma or a quotation mark.
                var cells = line.split(",", -1);
                var columns = new HashMap<String, String>();
                for (var at = 0; at < names.length; at++) {
                    columns.put(names[at], cells[at]);
                }
                areas.add(new Area(columns));
            }
            return new BerlinEdition(year, areas);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
