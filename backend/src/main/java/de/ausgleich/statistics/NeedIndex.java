package de.ausgleich.statistics;

import de.ausgleich.statistics.Figure.Available;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Where need for action is, as a proposal (Sozialraum-Index, docs/methods/need-index.md): status at a date, and
 * dynamics since an earlier one, over the districts that can be rated.
 *
 * @param statusScales what the values were standardised by, in the order of the rule
 * @param changeScales what their changes were standardised by, in points
 * @param rated by code, sorted
 * @param unrated by code, sorted
 */
public record NeedIndex(
        List<CompositeIndex.Scale> statusScales,
        List<CompositeIndex.Scale> changeScales,
        SortedMap<String, Rated> rated,
        SortedMap<String, Unrated> unrated) {

    /** @param dynamics null where a value at the earlier date lacks, or the districts changed alike */
    public record Rated(
            CompositeIndex.Score status,
            StatusClass statusClass,
            @Nullable Dynamics dynamics) {}

    public record Dynamics(CompositeIndex.Score score, DynamicsClass dynamicsClass) {}

    public NeedIndex {
        rated = Collections.unmodifiableSortedMap(new TreeMap<>(rated));
        unrated = Collections.unmodifiableSortedMap(new TreeMap<>(unrated));
    }

    /** @param readings by district */
    public static NeedIndex of(NeedIndexRule rule, SortedMap<String, NeedReading> readings) {
        var unrated = new TreeMap<String, Unrated>();
        var values = new TreeMap<String, double[]>();
        var changes = new TreeMap<String, double[]>();
        readings.forEach(
                (code, reading) -> Unrated.of(rule, reading).ifPresentOrElse(why -> unrated.put(code, why), () -> {
                    values.put(code, values(reading.now()));
                    if (isComplete(rule, reading.earlier())) {
                        changes.put(code, changes(reading));
                    }
                }));
        var status = CompositeIndex.of(rule.components(), values);
        var dynamics = CompositeIndex.of(rule.components(), changes);
        var rated = new TreeMap<String, Rated>();
        values.keySet().forEach(code -> {
            var score = status.scores().get(code);
            if (score == null) {
                unrated.put(code, new Unrated(Unrated.Why.NO_SPREAD, null));
            } else {
                var statusClass = StatusClass.of(score.index(), rule.statusLimits());
                rated.put(code, new Rated(score, statusClass, dynamics(rule, dynamics, code)));
            }
        });
        return new NeedIndex(status.scales(), dynamics.scales(), rated, unrated);
    }

    private static @Nullable Dynamics dynamics(NeedIndexRule rule, CompositeIndex dynamics, String code) {
        var score = dynamics.scores().get(code);
        return score == null ? null : new Dynamics(score, DynamicsClass.of(score.index(), rule.dynamicsLimits()));
    }

    private static boolean isComplete(NeedIndexRule rule, List<Figure> figures) {
        return figures.size() == rule.components().size() && figures.stream().allMatch(Available.class::isInstance);
    }

    /** Decimals are subtracted as they are, so that 1.1 − 1.0 is 0.1. */
    private static double[] changes(NeedReading reading) {
        var changes = new double[reading.now().size()];
        for (var at = 0; at < changes.length; at++) {
            changes[at] = value(reading.now().get(at))
                    .value()
                    .subtract(value(reading.earlier().get(at)).value())
                    .doubleValue();
        }
        return changes;
    }

    static double[] values(List<Figure> figures) {
        return figures.stream()
                .mapToDouble(figure -> value(figure).value().doubleValue())
                .toArray();
    }

    private static Available value(Figure figure) {
        if (figure instanceof Available available) {
            return available;
        }
        throw new IllegalArgumentException("only districts with every value are computed");
    }
}
