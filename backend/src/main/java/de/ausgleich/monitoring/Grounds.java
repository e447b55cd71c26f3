package de.ausgleich.monitoring;

import de.ausgleich.observation.Audience;
import de.ausgleich.observation.Edition;
import de.ausgleich.observation.Observations;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lays the ground of figures: finds the editions that they rest on, of many indicators at once. */
@Singleton
class Grounds {

    private final Observations observations;

    Grounds(Observations observations) {
        this.observations = observations;
    }

    /** The ground at every reference date at which all that goes in is published, oldest first. */
    NavigableMap<LocalDate, Ground> of(Subject subject, Areas areas, @Nullable Instant asOf) {
        return of(List.of(subject), areas, asOf).getOrDefault(subject.code(), new TreeMap<>());
    }

    /** The same for many indicators, by their codes. */
    Map<String, NavigableMap<LocalDate, Ground>> of(Collection<Subject> subjects, Areas areas, @Nullable Instant asOf) {
        Map<Audience, Set<String>> wanted = new EnumMap<>(Audience.class);
        subjects.forEach(subject -> wanted.computeIfAbsent(subject.audience(), audience -> new TreeSet<>())
                .addAll(subject.formula().variables()));
        Map<Audience, Map<LocalDate, Map<String, Edition>>> published = new EnumMap<>(Audience.class);
        wanted.forEach((audience, variables) -> published.put(
                audience, byDate(observations.editions(audience, areas.scheme(), variables, null, asOf))));
        return subjects.stream()
                .collect(Collectors.toMap(
                        Subject::code,
                        subject -> of(subject, areas, published.getOrDefault(subject.audience(), Map.of()))));
    }

    private static Map<LocalDate, Map<String, Edition>> byDate(List<Edition> editions) {
        return editions.stream()
                .collect(Collectors.groupingBy(
                        edition -> edition.key().date(),
                        Collectors.toMap(edition -> edition.key().variable(), edition -> edition)));
    }

    private static NavigableMap<LocalDate, Ground> of(
            Subject subject, Areas areas, Map<LocalDate, Map<String, Edition>> published) {
        Set<String> variables = subject.formula().variables();
        LocalDate baseDate = subject.baseDate();
        List<Edition> base = baseDate == null ? List.of() : of(variables, published.getOrDefault(baseDate, Map.of()));
        NavigableMap<LocalDate, Ground> grounds = new TreeMap<>();
        if (baseDate == null || base.size() == variables.size()) {
            published.forEach((date, all) -> {
                List<Edition> editions = of(variables, all);
                if (editions.size() == variables.size()) {
                    grounds.put(date, new Ground(subject, areas, date, editions, base));
                }
            });
        }
        return grounds;
    }

    /** In the order of the codes. */
    private static List<Edition> of(Set<String> variables, Map<String, Edition> all) {
        return all.values().stream()
                .filter(edition -> variables.contains(edition.key().variable()))
                .sorted(java.util.Comparator.comparing(edition -> edition.key().variable()))
                .toList();
    }

    /** The ground at a date, whatever of it is published. */
    Ground at(Subject subject, Areas areas, LocalDate date, @Nullable Instant asOf) {
        Set<String> variables = subject.formula().variables();
        LocalDate baseDate = subject.baseDate();
        List<Edition> editions = observations.editions(subject.audience(), areas.scheme(), variables, date, asOf);
        List<Edition> base = baseDate == null
                ? List.of()
                : observations.editions(subject.audience(), areas.scheme(), variables, baseDate, asOf);
        return new Ground(subject, areas, date, editions, base);
    }
}
