package de.ausgleich.monitoring;

import de.ausgleich.observation.Audience;
import de.ausgleich.observation.Edition;
import de.ausgleich.observation.Observations;
import de.ausgleich.statistics.AreaTree;
import de.ausgleich.statistics.Contribution;
import de.ausgleich.statistics.Figure;
import de.ausgleich.statistics.Figures;
import de.ausgleich.statistics.Level;
import de.ausgleich.statistics.Ranking;
import de.ausgleich.statistics.Slice;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Computes figures from their ground. */
@Singleton
class FigureTables {

    private final Observations observations;

    FigureTables(Observations observations) {
        this.observations = observations;
    }

    FigureTable table(Ground ground, Level level) {
        List<AreaTree.Area> chosen = ground.areas().tree().areas(level);
        return FigureTable.of(ground, level, figures(ground, chosen), fictitious(ground, chosen));
    }

    /** The figure of a set of districts and the city's. A set has no place and no score: it is one of a kind. */
    FigureTable table(Ground ground, SetOfDistricts set) {
        Subject subject = ground.subject();
        AreaTree tree = ground.areas().tree();
        Figure figure = Figures.ofSet(
                subject.formula(),
                tree,
                slices(ground, ground.editions()),
                slices(ground, ground.baseEditions()),
                set.districts(),
                BigDecimal.valueOf(subject.definition().reliabilityBase()),
                releaseBase(subject));
        Set<String> made =
                fictitious(ground, set.districts().stream().map(tree::area).toList());
        if (set.districts().stream().anyMatch(made::contains)) {
            made.add(set.name().code());
        }
        String code = set.name().code();
        Figures figures = new Figures(
                new TreeMap<>(Map.of(code, figure)), figures(ground, List.of()).city());
        Ranking none = new Ranking(new TreeMap<>());
        return new FigureTable(ground.with(set.name()), Level.DISTRICT, figures, none, Map.of(), made);
    }

    /** The figures of some areas and the city's, without what is only known of all together. */
    Figures figures(Ground ground, List<AreaTree.Area> chosen) {
        Subject subject = ground.subject();
        return Figures.of(
                subject.formula(),
                ground.areas().tree(),
                slices(ground, ground.editions()),
                slices(ground, ground.baseEditions()),
                chosen,
                BigDecimal.valueOf(subject.definition().reliabilityBase()),
                releaseBase(subject));
    }

    /** What goes into the figure of one area. */
    List<Contribution> contributions(Ground ground, String area) {
        return Contribution.of(
                ground.subject().formula(),
                ground.areas().tree(),
                slices(ground, ground.editions()),
                slices(ground, ground.baseEditions()),
                area);
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
            slices.put(
                    variable,
                    observations.slice(
                            subject.audience(),
                            edition,
                            ground.areas().tree(),
                            ground.areas().version(),
                            subject.isReadyMade(variable)));
        }
        return slices;
    }

    /** Those of the areas, and the city, into whose figure something goes that was made up. */
    Set<String> fictitious(Ground ground, Collection<AreaTree.Area> chosen) {
        AreaTree tree = ground.areas().tree();
        Set<String> own = new HashSet<>();
        for (Edition edition : ground.allEditions()) {
            own.addAll(observations.cells(ground.subject().audience(), edition).fictitious());
        }
        Set<String> found = chosen.stream()
                .map(AreaTree.Area::code)
                .filter(area ->
                        own.contains(area) || tree.districtsBelow(area).stream().anyMatch(own::contains))
                .collect(Collectors.toCollection(HashSet::new));
        if (!own.isEmpty()) {
            found.add(tree.root().code());
        }
        return found;
    }
}
