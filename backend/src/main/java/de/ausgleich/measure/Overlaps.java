package de.ausgleich.measure;

import de.ausgleich.measure.MeasureAnswer.Overlapping;
import de.ausgleich.shared.api.Ref;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Finds measures that address the same target group in the same place at the same time. */
@Singleton
class Overlaps {

    private final Measures stored;
    private final MeasureFactsOf facts;
    private final MeasureAccess access;

    Overlaps(Measures stored, MeasureFactsOf facts, MeasureAccess access) {
        this.stored = stored;
        this.facts = facts;
        this.access = access;
    }

    /** Others like one, by title; none for what is over or is no more than an idea that nobody planned. */
    List<Overlapping> of(Measure one) {
        if (one.state == MeasureState.COMPLETED || one.state == MeasureState.CANCELLED) {
            return List.of();
        }
        return stored.beside(one, access.sight()).stream()
                .filter(other -> meet(begin(one), end(one), begin(other), end(other)))
                .map(other -> overlapping(one, other))
                .toList();
    }

    private Overlapping overlapping(Measure one, Measure other) {
        Set<TargetGroup> groups = EnumSet.copyOf(other.groups());
        groups.retainAll(one.groups());
        List<Ref> places = facts.districts(other).stream()
                .filter(place -> one.codes().contains(place.code()))
                .toList();
        return new Overlapping(other.id, other.title, facts.body(other.organisation), places, groups);
    }

    /** Whether two times have a day in common; an open end goes on. */
    static boolean meet(
            @Nullable LocalDate from, @Nullable LocalDate to, @Nullable LocalDate begin, @Nullable LocalDate end) {
        return (to == null || begin == null || !begin.isAfter(to))
                && (end == null || from == null || !from.isAfter(end));
    }

    static @Nullable LocalDate begin(Measure measure) {
        return measure.startedOn == null ? measure.from : measure.startedOn;
    }

    static @Nullable LocalDate end(Measure measure) {
        return measure.endedOn == null ? measure.to : measure.endedOn;
    }
}
