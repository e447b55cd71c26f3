package de.ausgleich.observation;

import de.ausgleich.shared.text.Texts;
import de.ausgleich.statistics.Cell;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A number of one variable in one area at one date.
 *
 * @param value null unless available
 * @param reason why there is none, as a sentence
 * @param sign the same for programs
 * @param vintage number of the vintage, from 1
 * @param origin where the number comes from, such as {@code fictitious}
 * @param delivery the delivery it came with
 */
public record Observation(
        String variable,
        String scheme,
        String district,
        LocalDate referenceDate,
        @Nullable BigDecimal value,
        Status status,
        @Nullable String reason,
        @Nullable String sign,
        int vintage,
        @Nullable String origin,
        UUID delivery) {

    private static final Texts TEXTS = new Texts("messages/figures");

    /** Whether there is a number; zero is one. */
    public enum Status {
        AVAILABLE,
        SUPPRESSED,
        MISSING
    }

    static Observation of(Edition edition, StoredCells stored, String area, Locale language) {
        Cell cell = stored.cells().getOrDefault(area, new Cell.Hidden());
        String sign =
                switch (cell) {
                    case Cell.Known known -> null;
                    case Cell.Hidden hidden -> "CONFIDENTIAL";
                    case Cell.Absent(var absence) -> absence.name();
                };
        return new Observation(
                edition.key().variable(),
                edition.key().scheme(),
                area,
                edition.key().date(),
                CellState.value(cell),
                status(cell),
                sign == null ? null : TEXTS.in(language, "reason." + sign),
                sign,
                edition.vintage(),
                stored.origins().get(area),
                edition.delivery());
    }

    private static Status status(Cell cell) {
        return switch (cell) {
            case Cell.Known known -> Status.AVAILABLE;
            case Cell.Hidden hidden -> Status.SUPPRESSED;
            case Cell.Absent absent -> Status.MISSING;
        };
    }
}
