package de.ausgleich.observation;

import de.ausgleich.shared.text.Csv;
import de.ausgleich.statistics.Absence;
import de.ausgleich.statistics.Cell;
import java.math.BigDecimal;
import java.util.TreeSet;
import org.jspecify.annotations.Nullable;

/**
 * Published numbers in the canonical long format. What the raw audience gets can be delivered again as it is and
 * changes nothing.
 */
public final class CanonicalList {

    /** A raw cell of the city is no sum: it holds the cases that belong to none of its districts. */
    private static final String UNASSIGNED = "unassigned";

    private final String city;
    private final Csv csv = Csv.forPrograms().row("variable", "reference_date", "district_code", "value", "origin");

    /** @param city code of the city */
    public CanonicalList(String city) {
        this.city = city;
    }

    /** @param asDelivered whether upper areas hold what no district below them could be assigned, and no sums */
    public void add(Edition edition, StoredCells stored, boolean asDelivered) {
        for (String area : new TreeSet<>(stored.cells().keySet())) {
            Object value = value(stored.cells().getOrDefault(area, new Cell.Hidden()));
            if (value != null) {
                csv.row(
                        edition.key().variable(),
                        edition.key().date(),
                        asDelivered && area.equals(city) ? UNASSIGNED : area,
                        value,
                        stored.origins().get(area));
            }
        }
    }

    public Csv csv() {
        return csv;
    }

    /** The number, or the sign for why there is none; null where nothing was delivered. */
    private static @Nullable Object value(Cell cell) {
        return switch (cell) {
            case Cell.Known(BigDecimal value) -> value;
            case Cell.Hidden hidden -> ".";
            case Cell.Absent(Absence absence) -> sign(absence);
        };
    }

    private static @Nullable String sign(Absence absence) {
        return switch (absence) {
            case NOT_DELIVERED -> null;
            case SECRET_OR_UNKNOWN -> ".";
            case BLOCKED -> "x";
            case NOT_AVAILABLE -> "k. A.";
            case UNRELIABLE -> "/";
            case LATER -> "…";
        };
    }
}
