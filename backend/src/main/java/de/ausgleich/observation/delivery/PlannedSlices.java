package de.ausgleich.observation.delivery;

import de.ausgleich.observation.Audience;
import de.ausgleich.observation.Edition;
import de.ausgleich.observation.NewSlice;
import de.ausgleich.observation.Observations;
import de.ausgleich.observation.SliceKey;
import de.ausgleich.observation.StoredCells;
import de.ausgleich.statistics.Absence;
import de.ausgleich.statistics.Cell;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/** Makes slices of a checked plan: a vintage of each variable that the file holds. */
@Singleton
class PlannedSlices {

    private final Observations observations;
    private final boolean demonstration;

    PlannedSlices(
            Observations observations, @ConfigProperty(name = "ausgleich.demonstration") Optional<String> folder) {
        this.observations = observations;
        this.demonstration = folder.isPresent();
    }

    List<NewSlice> of(Delivery delivery, List<PlanRow> plan) {
        Map<String, List<PlanRow>> byVariable = plan.stream()
                .filter(row -> row.kind() != PlanRow.Kind.REFUSED && row.after() != null)
                .collect(Collectors.groupingBy(PlanRow::variable, TreeMap::new, Collectors.toList()));
        return byVariable.entrySet().stream()
                .map(entry -> slice(
                        new SliceKey(entry.getKey(), delivery.scheme, delivery.referenceDate),
                        delivery,
                        entry.getValue()))
                .toList();
    }

    private NewSlice slice(SliceKey key, Delivery delivery, List<PlanRow> rows) {
        Map<String, String> before = published(key).origins();
        Map<String, Cell> cells = new HashMap<>();
        Map<String, String> origins = new HashMap<>();
        Map<String, Integer> lines = new HashMap<>();
        for (PlanRow row : rows) {
            cells.put(row.district(), cell(row.after()));
            lines.put(row.district(), row.line());
            String origin = origin(row, delivery, before);
            if (origin != null) {
                origins.put(row.district(), origin);
            }
        }
        return new NewSlice(key, cells, origins, lines);
    }

    /** What the file says; else what is said of the delivery; a number that stays keeps where it came from. */
    private @Nullable String origin(PlanRow row, Delivery delivery, Map<String, String> before) {
        if (row.origin() != null) {
            return row.origin();
        } else if (delivery.origin != null) {
            return delivery.origin;
        } else if (row.kind() == PlanRow.Kind.UNCHANGED) {
            return before.get(row.district());
        }
        return demonstration ? StoredCells.FICTITIOUS : null;
    }

    /** What is published of a variable at a date now; nothing where there is none. */
    StoredCells published(SliceKey key) {
        return observations.editions(Audience.RAW, key.scheme(), List.of(key.variable()), key.date(), null).stream()
                .findFirst()
                .map((Edition edition) -> observations.cells(Audience.RAW, edition))
                .orElseGet(() -> new StoredCells(Map.of(), Map.of()));
    }

    private static Cell cell(Numeral.@Nullable Content content) {
        return switch (content) {
            case null -> new Cell.Absent(Absence.NOT_DELIVERED);
            case Numeral.Amount(var value) -> new Cell.Known(value);
            case Numeral.Without(Sign sign) -> new Cell.Absent(absence(sign));
        };
    }

    private static Absence absence(Sign sign) {
        return switch (sign) {
            case SECRET_OR_UNKNOWN -> Absence.SECRET_OR_UNKNOWN;
            case BLOCKED -> Absence.BLOCKED;
            case NOT_AVAILABLE -> Absence.NOT_AVAILABLE;
            case UNRELIABLE -> Absence.UNRELIABLE;
            case LATER -> Absence.LATER;
        };
    }
}
