package de.ausgleich.evaluation;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import de.ausgleich.monitoring.NeedIndices;
import de.ausgleich.monitoring.NeedIndices.Standings;
import de.ausgleich.monitoring.ReleasedFigures;
import de.ausgleich.monitoring.ReleasedFigures.Course;
import de.ausgleich.monitoring.SeriesBreak;
import de.ausgleich.programme.Admissions;
import de.ausgleich.programme.Admissions.Admitted;
import de.ausgleich.shared.api.Language;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.statistics.ProgrammeEffect;
import de.ausgleich.statistics.ProgrammeEffect.Admission;
import de.ausgleich.statistics.ProgrammeEffect.Readings;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.NavigableSet;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Brings admissions, index and figures together. */
@Singleton
class EffectService {

    /** Of the intervals. */
    static final double LEVEL = 0.95;

    private final NeedIndices indices;
    private final ReleasedFigures figures;
    private final Admissions admissions;
    private final Language language;

    EffectService(NeedIndices indices, ReleasedFigures figures, Admissions admissions, Language language) {
        this.indices = indices;
        this.figures = figures;
        this.admissions = admissions;
        this.language = language;
    }

    /**
     * @param index by which districts are similar
     * @param date null for the indicator's newest
     * @throws Problem 400 for a date at which the indicator is not published; 404 when there is no such indicator or
     *     index, or nothing is published
     */
    EffectAnswer of(String index, String indicator, @Nullable String scheme, @Nullable LocalDate date) {
        Course course = figures.of(indicator, scheme, language.locale());
        if (course.values().isEmpty()) {
            throw Problem.notFound("figures", indicator);
        }
        LocalDate to = date == null ? course.values().lastKey() : date;
        if (!course.values().containsKey(to)) {
            throw Problem.invalid("date", "effect.date", to);
        }
        List<Admitted> admitted = admissions.in(course.scheme());
        Map<String, Admitted> first = first(admitted);
        Set<String> programme = admitted.stream().map(Admitted::district).collect(toSet());
        Standings newest = indices.standings(index, course.scheme(), null, language.locale());
        NavigableMap<LocalDate, Map<String, Double>> rated = rated(newest, first.values());
        ProgrammeEffect effect = ProgrammeEffect.of(
                first.values().stream()
                        .map(one -> new Admission(one.district(), one.from(), one.to()))
                        .toList(),
                programme,
                rated,
                new Readings(
                        course.values(),
                        course.fewCases(),
                        course.breaks().stream().map(SeriesBreak::date).collect(toCollection(TreeSet::new))),
                to,
                LEVEL);
        return new EffectShape(course, first).answer(newest.index(), to, effect);
    }

    /**
     * The first time in the programme of each district, as long as it lasts without a gap. Who left and came back later is
     * looked at up to the leaving.
     *
     * @param admitted by district and day
     */
    static Map<String, Admitted> first(List<Admitted> admitted) {
        return admitted.stream()
                .collect(toMap(Admitted::district, identity(), EffectService::withoutGap, TreeMap::new));
    }

    private static Admitted withoutGap(Admitted one, Admitted later) {
        LocalDate to = one.to();
        LocalDate last = later.to();
        if (to == null || later.from().isAfter(to.plusDays(1))) {
            return one;
        }
        return new Admitted(one.area(), one.district(), one.from(), last != null && last.isBefore(to) ? to : last);
    }

    /** The index at the newest dates before the admissions; those alone are needed. */
    private NavigableMap<LocalDate, Map<String, Double>> rated(Standings newest, Collection<Admitted> admitted) {
        NavigableSet<LocalDate> dates = new TreeSet<>(newest.dates());
        NavigableMap<LocalDate, Map<String, Double>> rated = new TreeMap<>();
        admitted.stream()
                .flatMap(one -> Stream.ofNullable(dates.floor(one.from())))
                .distinct()
                .forEach(date -> rated.put(date, indices(newest, date)));
        return rated;
    }

    private Map<String, Double> indices(Standings newest, LocalDate date) {
        Map<String, Double> values = new HashMap<>();
        indices.standings(newest.index().code(), newest.scheme(), date, language.locale())
                .rated()
                .forEach((district, standing) -> values.put(district, standing.index()));
        return values;
    }
}
