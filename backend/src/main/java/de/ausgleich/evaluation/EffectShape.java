package de.ausgleich.evaluation;

import de.ausgleich.evaluation.EffectAnswer.Estimate;
import de.ausgleich.evaluation.EffectAnswer.Pair;
import de.ausgleich.evaluation.EffectAnswer.Point;
import de.ausgleich.evaluation.EffectAnswer.Span;
import de.ausgleich.evaluation.EffectAnswer.Unpaired;
import de.ausgleich.evaluation.EffectAnswer.Values;
import de.ausgleich.monitoring.ReleasedFigures.Course;
import de.ausgleich.programme.Admissions.Admitted;
import de.ausgleich.shared.api.Ref;
import de.ausgleich.statistics.PairedDifference;
import de.ausgleich.statistics.ProgrammeEffect;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Names what was computed. */
record EffectShape(Course course, Map<String, Admitted> admitted) {

    EffectAnswer answer(Ref index, LocalDate to, ProgrammeEffect effect) {
        return new EffectAnswer(
                course.indicator(),
                index,
                course.scheme(),
                to,
                course.values().keySet().stream()
                        .sorted(Comparator.reverseOrder())
                        .toList(),
                effect.pairs().stream().map(this::pair).toList(),
                effect.unpaired().stream()
                        .map(one -> new Unpaired(
                                name(one.admission().district()),
                                area(one.admission().district()),
                                one.admission().since(),
                                one.why()))
                        .toList(),
                estimate(effect.since()),
                estimate(effect.before()),
                effect.series().stream()
                        .map(point -> new Point(point.date(), point.own(), point.other()))
                        .toList(),
                course.breaks(),
                PairedDifference.pairsFor(EffectService.LEVEL),
                course.fictitious());
    }

    private Pair pair(ProgrammeEffect.Pair pair) {
        ProgrammeEffect.Span before = pair.before();
        return new Pair(
                name(pair.admission().district()),
                area(pair.admission().district()),
                pair.admission().since(),
                pair.admission().until(),
                name(pair.similar()),
                pair.indexDate(),
                pair.index(),
                pair.similarIndex(),
                span(pair.since()),
                before == null ? null : span(before));
    }

    private static Span span(ProgrammeEffect.Span span) {
        return new Span(span.from(), span.to(), Values.of(span.own()), Values.of(span.other()), span.difference());
    }

    private static @Nullable Estimate estimate(ProgrammeEffect.@Nullable Estimate estimate) {
        if (estimate == null) {
            return null;
        }
        PairedDifference difference = estimate.difference();
        PairedDifference.Interval interval = difference.interval();
        return new Estimate(
                difference.pairs(),
                estimate.own(),
                estimate.other(),
                difference.mean(),
                estimate.fewCases(),
                interval,
                interval == null || interval.holdsZero());
    }

    private Ref name(String district) {
        return new Ref(district, course.names().getOrDefault(district, district));
    }

    private Ref area(String district) {
        return Objects.requireNonNull(admitted.get(district)).area();
    }
}
