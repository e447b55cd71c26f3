package de.ausgleich.district;

import de.ausgleich.shared.problem.Violation;
import de.ausgleich.statistics.Level;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What a file of areas would do to a scheme, and what is wrong or odd with it. */
record AreaCheck(AreaSource source, AreaChange change, List<AreaFinding> findings) {

    /** Of what nothing can be read there is nothing to compare. */
    static AreaCheck of(AreaSource source, AreaChange change, List<Violation> faults) {
        List<AreaFinding> unreadable = FileFaults.of(faults, source.delivered());
        if (source.delivered().isEmpty()) {
            return new AreaCheck(source, change, unreadable);
        }
        return new AreaCheck(
                source,
                change,
                Stream.of(unreadable, CodeCheck.of(change, source), BoundaryCheck.of(change, source))
                        .flatMap(List::stream)
                        .toList());
    }

    /** The areas of the finest level that would have boundaries, to look at; nothing when none would have any. */
    Optional<Boundaries> picture() {
        if (!source.hasBoundaries()) {
            return Optional.empty();
        }
        Level finest = change.after().values().stream()
                .filter(area -> area.boundary() != null)
                .map(area -> area.area().level())
                .min(Comparator.naturalOrder())
                .orElse(Level.DISTRICT);
        return Optional.of(Boundaries.pictured(change.after().entrySet().stream()
                .filter(area -> area.getValue().area().level() == finest)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue))));
    }

    /** What keeps the file from being taken over. */
    List<Violation> errors() {
        return findings.stream()
                .filter(AreaFinding::isError)
                .map(AreaFinding::fault)
                .toList();
    }
}
