package de.ausgleich.monitoring;

import de.ausgleich.observation.Audience;
import de.ausgleich.observation.Edition;
import de.ausgleich.observation.Observations;
import de.ausgleich.statistics.AreaTree;
import de.ausgleich.statistics.Figures;
import de.ausgleich.statistics.Level;
import de.ausgleich.statistics.Slice;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Lays the ground of figures and computes them. */
@Singleton
class FigureTables {

    private final Observations observations;

    FigureTables(Observations observations) {
        this.observations = observations;
    }

    /** The ground at every reference date at which all that goes in is published, oldest first. */
    NavigableMap<LocalDate, Ground> grounds(Subject subject, Areas areas, @Nullable Instant asOf) {
        Set<String> variables = subject.formula().variables();
        Map<LocalDate, List<Edition>> byDate =
                observations.editions(subject.audience(), areas.scheme(), variables, null, asOf).stream()
                        .collect(Collectors.groupingBy(edition -> edition.key().date()));
        List<Edition> base = base(subject, byDate);
        NavigableMap<LocalDate, Ground> grounds = new TreeMap<>();
        if (subject.baseDate() == null || base.size() == variables.size()) {
            byDate.forEach((date, editions) -> {
                if (editions.size() == variables.size()) {
                    grounds.put(date, new Ground(subject, areas, date, editions, base));
                }
            });
        }
        return grounds;
    }

    /** The ground at a date, whatever of it is published. */
    Ground ground(Subject subject, Areas areas, LocalDate date, @Nullable Instant asOf) {
        Set<String> variables = subject.formula().variables();
        List<Edition> editions = observations.editions(subject.audience(), areas.scheme(), variables, date, asOf);
        List<Edition> base = subject.baseDate() == null
                ? List.of()
                : observations.editions(subject.audience(), areas.scheme(), variables, subject.baseDate(), asOf);
        return new Ground(subject, areas, date, editions, base);
    }

    private static List<Edition> base(Subject subject, Map<LocalDate, List<Edition>> byDate) {
        LocalDate date = subject.baseDate();
        return date == null ? List.of() : byDate.getOrDefault(date, List.of());
    }

    FigureTable table(Ground ground, Level level) {
        Subject subject = ground.subject();
        Figures figures = Figures.of(
                subject.formula(),
                ground.areas().tree(),
                slices(ground, ground.editions()),
                slices(ground, ground.baseEditions()),
                level,
                BigDecimal.valueOf(subject.definition().reliabilityBase()),
                releaseBase(subject));
        return FigureTable.of(ground, level, figures, fictitious(ground));
    }

    /** The raw audience sees what is not released. */
    private static @Nullable BigDecimal releaseBase(Subject subject) {
        Integer base = subject.definition().releaseBase();
        return base == null || subject.audience() == Audience.RAW ? null : BigDecimal.valueOf(base);
    }

    private Map<String, Slice> slices(Ground ground, List<Edition> editions) {
        Subject subject = ground.subject();
        Map<String, Slice> slices = new HashMap<>();
        for (Edition edition : editions) {
            String variable = edition.key().variable();
            boolean readyMade = subject.readyMade().contains(variable);
            slices.put(
                    variable,
                    observations.slice(
                            subject.audience(), edition, ground.areas().tree(), readyMade));
        }
        return slices;
    }

    private Set<String> fictitious(Ground ground) {
        Set<String> fictitious = new HashSet<>();
        AreaTree tree = ground.areas().tree();
        for (List<Edition> editions : List.of(ground.editions(), ground.baseEditions())) {
            for (Edition edition : editions) {
                var cells = observations.cells(ground.subject().audience(), edition);
                tree.codes().stream()
                        .filter(area -> cells.isFictitious(area)
                                || tree.districtsBelow(area).stream().anyMatch(cells::isFictitious))
                        .forEach(fictitious::add);
            }
        }
        return fictitious;
    }
}
