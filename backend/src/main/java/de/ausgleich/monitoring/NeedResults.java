package de.ausgleich.monitoring;

import de.ausgleich.monitoring.NeedResult.Before;
import de.ausgleich.statistics.AreaTree;
import de.ausgleich.statistics.ClassChange;
import de.ausgleich.statistics.Figure;
import de.ausgleich.statistics.Level;
import de.ausgleich.statistics.NeedIndex;
import de.ausgleich.statistics.NeedReading;
import de.ausgleich.statistics.StatusClass;
import de.ausgleich.statistics.Sureness;
import io.quarkus.cache.CacheKey;
import io.quarkus.cache.CacheResult;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Computes need indices. The same facts give the same result, which took long: some are kept. */
@ApplicationScoped
class NeedResults {

    private final FigureTables tables;

    NeedResults(FigureTables tables) {
        this.tables = tables;
    }

    /** @param facts of the basis */
    @CacheResult(cacheName = "need-results")
    NeedResult of(@CacheKey String facts, NeedBasis basis) {
        SortedMap<String, NeedReading> readings = readings(basis.present());
        NeedIndex index = NeedIndex.of(basis.present().rule(), readings);
        return new NeedResult(
                readings,
                index,
                Sureness.of(basis.present().rule(), index, readings),
                before(basis, index),
                fictitious(basis.present()));
    }

    private SortedMap<String, NeedReading> readings(NeedGround ground) {
        List<AreaTree.Area> districts = ground.areas().tree().areas(Level.DISTRICT);
        List<SortedMap<String, Figure>> now = figures(ground.now(), districts);
        List<SortedMap<String, Figure>> earlier = figures(ground.earlier(), districts);
        Ground inhabitants = ground.population();
        SortedMap<String, Figure> population = inhabitants == null
                ? new TreeMap<>()
                : tables.figures(inhabitants, districts).areas();
        SortedMap<String, NeedReading> readings = new TreeMap<>();
        for (AreaTree.Area district : districts) {
            String code = district.code();
            readings.put(code, new NeedReading(population.get(code), of(code, now), of(code, earlier)));
        }
        return readings;
    }

    private List<SortedMap<String, Figure>> figures(List<Ground> grounds, List<AreaTree.Area> districts) {
        return grounds.stream()
                .map(ground -> tables.figures(ground, districts).areas())
                .toList();
    }

    private static List<Figure> of(String district, List<SortedMap<String, Figure>> figures) {
        return figures.stream()
                .flatMap(all -> Stream.ofNullable(all.get(district)))
                .toList();
    }

    private Map<String, Before> before(NeedBasis basis, NeedIndex present) {
        NeedGround then = basis.then();
        NeedGround own = basis.thenByOwnMethod();
        Map<String, Before> before = new HashMap<>();
        if (then == null || own == null) {
            return before;
        }
        NeedIndex byPresent = NeedIndex.of(then.rule(), readings(then));
        NeedIndex byOwn = own.equals(then) ? byPresent : NeedIndex.of(own.rule(), readings(own));
        present.rated().forEach((code, rated) -> {
            StatusClass published = statusClass(byOwn, code);
            StatusClass again = statusClass(byPresent, code);
            if (published != null && again != null) {
                ClassChange cause = ClassChange.of(published, again, rated.statusClass());
                before.put(code, new Before(own.definition().version(), published, cause));
            }
        });
        return before;
    }

    private static @Nullable StatusClass statusClass(NeedIndex index, String code) {
        NeedIndex.Rated rated = index.rated().get(code);
        return rated == null ? null : rated.statusClass();
    }

    private Set<String> fictitious(NeedGround ground) {
        List<AreaTree.Area> districts = ground.areas().tree().areas(Level.DISTRICT);
        Set<String> made = new HashSet<>();
        ground.grounds().forEach(one -> made.addAll(tables.fictitious(one, districts)));
        return made;
    }
}
