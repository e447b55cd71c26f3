package de.ausgleich.statistics;

import java.util.List;
import java.util.SplittableRandom;

/**
 * The index as chance might have made it: a parametric bootstrap (docs/methods/sureness.md). What rests on counted cases
 * is drawn anew from its {@linkplain Chance distribution} with what was found; everything else stays.
 *
 * @param runs how often
 * @param seed from which all draws follow; each district and indicator has draws of its own, so that one district
 *     more changes those of no other
 */
record ChanceRuns(int runs, long seed) {

    /** Whether chance can be imitated for a component in some district. */
    static boolean varies(NeedIndexRule.Component component, List<Figure> figures) {
        return figures.stream().anyMatch(figure -> component.chance().cases(figure) > 0);
    }

    /**
     * @param areas their codes
     * @param figures by component, in each by area
     * @return by run, in each by area; a run in which no district differs is empty
     */
    double[][] indices(NeedIndexRule rule, List<String> areas, List<List<Figure>> figures) {
        var indices = new double[runs][areas.size()];
        for (var at = 0; at < figures.size(); at++) {
            var component = rule.components().get(at);
            var found = NeedIndex.values(figures.get(at));
            var values = varies(component, figures.get(at))
                    ? drawn(component, areas, figures.get(at), found)
                    : new double[][] {found};
            for (var run = 0; run < runs; run++) {
                var scores = Columns.signed(values[run % values.length], component.sign());
                Columns.add(scores, component.weight(), indices[run]);
            }
        }
        var weights = NeedIndexRule.weights(rule.components());
        for (var run = 0; run < runs; run++) {
            indices[run] = Columns.index(indices[run], weights);
        }
        return indices;
    }

    private double[][] drawn(
            NeedIndexRule.Component component, List<String> areas, List<Figure> figures, double[] found) {
        var values = new double[runs][areas.size()];
        for (var area = 0; area < found.length; area++) {
            var draws = component.chance().draws(figures.get(area), found[area]);
            var random = new SplittableRandom(seed(areas.get(area), component.code()));
            for (var run = 0; run < runs; run++) {
                values[run][area] = draws.applyAsDouble(random);
            }
        }
        return values;
    }

    private long seed(String area, String component) {
        return seed ^ ((long) area.hashCode() << 32) ^ component.hashCode();
    }
}
