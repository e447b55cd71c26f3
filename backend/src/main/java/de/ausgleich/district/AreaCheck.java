package de.ausgleich.district;

import de.ausgleich.shared.problem.Violation;
import java.util.List;
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

    /** What keeps the file from being taken over. */
    List<Violation> errors() {
        return findings.stream()
                .filter(AreaFinding::isError)
                .map(AreaFinding::fault)
                .toList();
    }
}
