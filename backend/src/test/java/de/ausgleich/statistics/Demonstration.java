package de.ausgleich.statistics;

import static java.util.stream.Collectors.toMap;

import de.ausgleich.statistics.AreaTree.Area;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedSet;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/** The repository's demonstration data, read as plain text so that nothing stands between the file and the figure. */
final class Demonstration {

    private static final Path FOLDER = Path.of("..", "demonstration");

    /** The 92 districts of Bielefeld in ten boroughs. */
    static final AreaTree TREE = AreaTree.of(rows(FOLDER.resolve("districts.csv")).stream()
            .map(row -> new Area(row.get(0), Level.valueOf(row.get(2)), blankAsNull(row.get(3))))
            .toList());

    private static final Map<String, Map<String, Map<String, Cell>>> COUNTS = counts();

    private Demonstration() {}

    /** Every variable of a date. */
    static Map<String, Slice> slices(String date) {
        return COUNTS.entrySet().stream()
                .filter(variable -> variable.getValue().containsKey(date))
                .collect(toMap(
                        Map.Entry::getKey,
                        variable -> Slice.ofDelivered(TREE, variable.getValue().getOrDefault(date, Map.of()))));
    }

    static Slice slice(String variable, String date) {
        return Slice.ofDelivered(TREE, COUNTS.getOrDefault(variable, Map.of()).getOrDefault(date, Map.of()));
    }

    static List<String> variables() {
        return COUNTS.keySet().stream().sorted().toList();
    }

    static SortedSet<String> dates(String variable) {
        return new TreeSet<>(COUNTS.getOrDefault(variable, Map.of()).keySet());
    }

    private static Map<String, Map<String, Map<String, Cell>>> counts() {
        var counts = new HashMap<String, Map<String, Map<String, Cell>>>();
        try (var files = Files.newDirectoryStream(FOLDER.resolve("deliveries"), "*.csv")) {
            for (var file : files) {
                for (var row : rows(file)) {
                    counts.computeIfAbsent(row.get(0), variable -> new HashMap<>())
                            .computeIfAbsent(row.get(1), date -> new HashMap<>())
                            .put(row.get(2), new Cell.Known(new BigDecimal(row.get(3))));
                }
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return counts;
    }

    private static List<List<String>> rows(Path file) {
        try {
            return Files.readAllLines(file).stream()
                    .skip(1)
                    .map(line -> List.of(line.split(",", -1)))
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static @Nullable String blankAsNull(String text) {
        return text.isBlank() ? null : text;
    }
}
