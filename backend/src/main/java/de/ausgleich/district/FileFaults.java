package de.ausgleich.district;

import de.ausgleich.district.AreaFinding.Proposal;
import de.ausgleich.district.AreaFinding.Type;
import de.ausgleich.shared.problem.Violation;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Sorts what could not be read of a file. */
final class FileFaults {

    private FileFaults() {}

    static List<AreaFinding> of(List<Violation> faults, List<DeliveredArea> delivered) {
        return faults.stream().map(fault -> finding(fault, delivered)).toList();
    }

    private static AreaFinding finding(Violation fault, List<DeliveredArea> delivered) {
        Type type = type(fault.key());
        return new AreaFinding(AreaSeverity.ERROR, type, code(fault, delivered), null, fault, proposal(type, fault));
    }

    private static Type type(String key) {
        return switch (key) {
            case "area.duplicate" -> Type.DUPLICATE_CODE;
            case "area.unknown-code" -> Type.UNKNOWN_CODE;
            case "area.crs", "area.geometry-degrees" -> Type.UNKNOWN_CRS;
            case "area.geometry-type", "area.geometry-ring" -> Type.INVALID_GEOMETRY;
            case "area.no-city",
                    "area.several-cities",
                    "area.city-with-parent",
                    "area.no-parent",
                    "area.unknown-parent",
                    "area.parent-not-higher",
                    "area.cycle" -> Type.INVALID_TREE;
            default -> key.startsWith("areas.") ? Type.UNREADABLE : Type.INVALID_FIELD;
        };
    }

    private static Proposal proposal(Type type, Violation fault) {
        return switch (type) {
            case UNKNOWN_CODE ->
                fault.arguments().size() > 1
                        ? Proposal.of("area-proposal.code", fault.arguments().get(1))
                        : Proposal.of("area-proposal.new-area");
            case DUPLICATE_CODE -> Proposal.of("area-proposal.duplicate");
            case UNKNOWN_CRS -> Proposal.of("area-proposal.crs");
            case INVALID_GEOMETRY -> Proposal.of("area-proposal.geometry-invalid");
            case INVALID_TREE -> Proposal.of("area-proposal.tree");
            default -> Proposal.of("area-proposal.field");
        };
    }

    private static @Nullable String code(Violation fault, List<DeliveredArea> delivered) {
        if (fault.key().equals("area.unknown-code")) {
            return fault.arguments().getFirst().toString();
        }
        return Optional.of(fault.field())
                .flatMap(field -> delivered.stream()
                        .filter(area -> field.startsWith(area.place() + ".") || field.startsWith(area.feature() + "."))
                        .findFirst())
                .map(DeliveredArea::code)
                .orElse(null);
    }
}
