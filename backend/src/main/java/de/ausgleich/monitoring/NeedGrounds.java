package de.ausgleich.monitoring;

import de.ausgleich.indicator.CatalogueSnapshot;
import de.ausgleich.indicator.NeedIndexDefinition;
import de.ausgleich.indicator.NeedIndexDefinitions;
import de.ausgleich.indicator.Polarity;
import de.ausgleich.observation.Audience;
import de.ausgleich.shared.problem.Problem;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** Lays the ground of a need index: which definition, which dates, which editions. */
@Singleton
class NeedGrounds {

    private final NeedIndexDefinitions definitions;
    private final Subjects subjects;
    private final SchemeAreas schemeAreas;
    private final Grounds grounds;
    private final NeedMethods methods;

    NeedGrounds(
            NeedIndexDefinitions definitions,
            Subjects subjects,
            SchemeAreas schemeAreas,
            Grounds grounds,
            NeedMethods methods) {
        this.definitions = definitions;
        this.subjects = subjects;
        this.schemeAreas = schemeAreas;
        this.grounds = grounds;
        this.methods = methods;
    }

    /**
     * @param scheme null for the installation's
     * @param date null for the newest at which everything is published
     * @param basis RAW only for who belongs to the raw audience of every source
     * @throws Problem 404 when there is no such index or nothing published; 403 for a basis that is not the reader's;
     *     409 when an indicator of a retired index has lost its direction
     */
    NeedBasis of(String code, @Nullable String scheme, @Nullable LocalDate date, Audience basis) {
        NeedIndexDefinition definition = definitions.of(code);
        CatalogueSnapshot catalogue = subjects.catalogue();
        NeedSubjects own = NeedSubjects.of(definition, basis, subjects, catalogue);
        requireDirection(definition, own);
        if (basis == Audience.RAW) {
            requireRaw(own);
        }
        Areas areas = schemeAreas.of(scheme, date);
        Published published = new Published(grounds.of(own.all(), areas, null));
        List<LocalDate> dates = published.common(own.all());
        if (date == null && dates.isEmpty()) {
            throw Problem.notFound("figures", code);
        }
        LocalDate chosen = date == null ? dates.getFirst() : date;
        LocalDate before = before(chosen, definition.dynamicsMonths());
        NeedGround present = ground(definition, own, areas, basis, chosen, published);
        if (!published.has(own.all(), before) || own.isBroken(before, chosen)) {
            return new NeedBasis(present, dates, null, null);
        }
        NeedGround then = ground(definition, own, areas, basis, before, published);
        return new NeedBasis(present, dates, then, byMethodOf(then));
    }

    /** What goes into an index in use keeps its direction; what a retired one rested on may have lost it. */
    private static void requireDirection(NeedIndexDefinition definition, NeedSubjects own) {
        List<String> without = own.components().stream()
                .filter(subject -> subject.definition().polarity() == Polarity.NEUTRAL)
                .map(Subject::code)
                .toList();
        if (!without.isEmpty()) {
            throw Problem.rule("need-index-unfit", definition.code(), String.join(", ", without));
        }
    }

    private void requireRaw(NeedSubjects own) {
        List<String> closed = own.all().stream()
                .filter(subject -> !subjects.isRaw(subject))
                .map(subject -> subject.definition().code().replace("variable:", ""))
                .toList();
        if (!closed.isEmpty()) {
            throw Problem.of(Problem.Kind.FORBIDDEN, "need-index-delivered", String.join(", ", closed));
        }
    }

    private NeedGround ground(
            NeedIndexDefinition definition,
            NeedSubjects own,
            Areas areas,
            Audience basis,
            LocalDate date,
            Published published) {
        LocalDate before = before(date, definition.dynamicsMonths());
        boolean comparable = published.has(own.components(), before) && !own.isBroken(before, date);
        Subject population = own.population();
        return new NeedGround(
                definition,
                areas,
                basis,
                date,
                at(own.components(), areas, date, published),
                comparable ? at(own.components(), areas, before, published) : List.of(),
                population == null
                        ? null
                        : at(List.of(population), areas, date, published).getFirst());
    }

    private List<Ground> at(List<Subject> wanted, Areas areas, LocalDate date, Published published) {
        return wanted.stream()
                .map(subject -> published.at(subject, date).orElseGet(() -> grounds.at(subject, areas, date, null)))
                .toList();
    }

    /** So many months earlier, the last day of a month becoming the last day of that month. */
    static LocalDate before(LocalDate date, int months) {
        LocalDate earlier = date.minusMonths(months);
        boolean last = date.equals(date.with(TemporalAdjusters.lastDayOfMonth()));
        return last ? earlier.with(TemporalAdjusters.lastDayOfMonth()) : earlier;
    }

    /** The same date by the definitions that were valid when its figures were first published. */
    private NeedGround byMethodOf(NeedGround then) {
        NeedMethod own = methods.ofFirstPublication(then);
        if (own.isThatOf(then)) {
            return then;
        }
        Published published = new Published(grounds.of(own.subjects().all(), then.areas(), null));
        return ground(own.definition(), own.subjects(), then.areas(), then.basis(), then.date(), published);
    }

    /** @param grounds of each indicator by date, complete ones alone */
    private record Published(Map<String, NavigableMap<LocalDate, Ground>> grounds) {

        Optional<Ground> at(Subject subject, LocalDate date) {
            return Optional.ofNullable(of(subject).get(date));
        }

        boolean has(Collection<Subject> subjects, LocalDate date) {
            return subjects.stream().allMatch(subject -> of(subject).containsKey(date));
        }

        /** Newest first. */
        List<LocalDate> common(Collection<Subject> subjects) {
            return subjects.stream()
                    .flatMap(subject -> of(subject).keySet().stream())
                    .distinct()
                    .filter(date -> has(subjects, date))
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }

        private NavigableMap<LocalDate, Ground> of(Subject subject) {
            return grounds.getOrDefault(subject.code(), new TreeMap<>());
        }
    }
}
