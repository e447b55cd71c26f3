package de.ausgleich.monitoring;

import de.ausgleich.observation.Publication;
import de.ausgleich.observation.SliceKey;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * From publications the times in which everything needed was published and nothing of it changed.
 *
 * @param needed what must be current together
 * @param defined since when there is a definition to compute by
 */
record VintageTimes(Set<SliceKey> needed, Instant defined, List<Publication> publications) {

    /** @param until null while it lasts */
    record Time(Instant at, @Nullable Instant until, SortedSet<String> variables, List<UUID> deliveries) {}

    /** Oldest first. */
    List<Time> times() {
        SortedSet<Instant> instants = new TreeSet<>();
        for (Publication publication : publications) {
            instants.add(publication.edition().publishedAt());
            if (publication.until() != null) {
                instants.add(publication.until());
            }
        }
        List<Time> times = new ArrayList<>();
        for (Instant from : instants) {
            Instant until = instants.tailSet(from).stream().skip(1).findFirst().orElse(null);
            if (isComplete(from) && (until == null || until.isAfter(defined))) {
                times.add(time(from, until));
            }
        }
        return times;
    }

    private boolean isComplete(Instant instant) {
        return publications.stream()
                .filter(publication -> publication.isCurrentAt(instant))
                .map(publication -> publication.edition().key())
                .collect(Collectors.toSet())
                .containsAll(needed);
    }

    private Time time(Instant from, @Nullable Instant until) {
        List<Publication> begun = publications.stream()
                .filter(publication -> publication.edition().publishedAt().equals(from))
                .toList();
        return new Time(
                from.isBefore(defined) ? defined : from,
                until,
                begun.stream()
                        .map(publication -> publication.edition().key().variable())
                        .collect(Collectors.toCollection(TreeSet::new)),
                begun.stream()
                        .map(publication -> publication.edition().delivery())
                        .distinct()
                        .toList());
    }
}
