package de.ausgleich.monitoring;

import de.ausgleich.indicator.NeedIndexComponent;
import de.ausgleich.indicator.NeedIndexDefinition;
import de.ausgleich.indicator.Polarity;
import de.ausgleich.observation.Audience;
import de.ausgleich.statistics.NeedIndexRule;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a need index rests on at a date.
 *
 * @param now one for each component, in the definition's order
 * @param earlier the same at the earlier date; empty where not all of it is published, or the series of one is broken
 *     since
 * @param population null where the inhabitants do not matter
 */
record NeedGround(
        NeedIndexDefinition definition,
        Areas areas,
        Audience basis,
        LocalDate date,
        List<Ground> now,
        List<Ground> earlier,
        @Nullable Ground population) {

    /** Null where the dynamics cannot be computed. */
    @Nullable
    LocalDate earlierDate() {
        return earlier.isEmpty() ? null : earlier.getFirst().date();
    }

    /** Whose figures at the earlier date cannot be compared with these. */
    List<Subject> broken() {
        LocalDate before = NeedGrounds.before(date, definition.dynamicsMonths());
        return now.stream()
                .map(Ground::subject)
                .filter(subject -> subject.isBroken(before, date))
                .toList();
    }

    /** Whether the reader may see a district's row: everybody where all that goes in is public. */
    boolean shows(String area) {
        return now.stream().allMatch(ground -> ground.shows(area));
    }

    NeedIndexRule rule() {
        List<NeedIndexRule.Component> components = IntStream.range(0, now.size())
                .mapToObj(at -> component(definition.components().get(at), now.get(at)))
                .toList();
        int minimum = definition.minimumPopulation();
        return new NeedIndexRule(
                components,
                population == null || minimum == 0 ? null : BigDecimal.valueOf(minimum),
                doubles(definition.statusLimits()),
                doubles(definition.dynamicsLimits()),
                definition.borderMargin().doubleValue());
    }

    private static NeedIndexRule.Component component(NeedIndexComponent component, Ground ground) {
        return new NeedIndexRule.Component(
                component.indicator(),
                component.weight().doubleValue(),
                ground.subject().definition().polarity() == Polarity.HIGHER_IS_WORSE,
                ground.subject().chance());
    }

    private static List<Double> doubles(List<BigDecimal> limits) {
        return limits.stream().map(BigDecimal::doubleValue).toList();
    }

    NeedSubjects subjects() {
        return new NeedSubjects(
                now.stream().map(Ground::subject).toList(), population == null ? null : population.subject());
    }

    /** All of it, in a fixed order. */
    List<Ground> grounds() {
        return Stream.of(now, earlier, population == null ? List.<Ground>of() : List.of(population))
                .flatMap(List::stream)
                .toList();
    }

    /** The same facts give the same index, whoever reads it. */
    String facts() {
        return Stream.concat(
                        Stream.of(definition.code() + " " + definition.version() + " " + basis + " " + date),
                        grounds().stream().map(Ground::facts))
                .collect(Collectors.joining("\n"));
    }
}
