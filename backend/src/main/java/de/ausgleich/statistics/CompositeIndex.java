package de.ausgleich.statistics;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * Several indicators as one number per area (docs/methods/need-index.md): standard scores, signed so that high is
 * worse, summed by weight, and the sum divided by its own standard deviation.
 *
 * @param scales what each component was standardised by, in the order of the rule
 * @param scores by code, sorted; empty where the areas do not differ
 */
public record CompositeIndex(List<Scale> scales, SortedMap<String, Score> scores) {

    /**
     * @param mean unweighted, in the indicator's unit; 0 without areas
     * @param deviation population standard deviation; 0 where all areas have the same value
     */
    public record Scale(double mean, double deviation) {}

    /**
     * @param index in standard deviations; high is worse
     * @param sum of the weighted scores
     * @param rank 1 for the highest index
     * @param z by component, signed so that high is worse
     */
    public record Score(double index, double sum, int rank, List<Double> z) {}

    public CompositeIndex {
        scales = List.copyOf(scales);
        scores = Collections.unmodifiableSortedMap(new TreeMap<>(scores));
    }

    /** @param values by area: one for each component, in the indicators' units */
    static CompositeIndex of(List<NeedIndexRule.Component> components, SortedMap<String, double[]> values) {
        var areas = List.copyOf(values.keySet());
        var scales = new ArrayList<Scale>();
        var columns = new double[components.size()][0];
        for (var at = 0; at < columns.length; at++) {
            var column = column(values, at);
            var mean = column.length == 0 ? 0 : Columns.mean(column);
            scales.add(new Scale(mean, column.length == 0 ? 0 : Columns.deviation(column, mean)));
            columns[at] = Columns.signed(column, components.get(at).sign());
        }
        var weights = NeedIndexRule.weights(components);
        var sums = Columns.sum(columns, weights);
        var index = Columns.index(sums, weights);
        var ranks = Columns.ranks(index);
        var scores = new TreeMap<String, Score>();
        for (var area = 0; area < index.length; area++) {
            scores.put(areas.get(area), new Score(index[area], sums[area], ranks[area], row(columns, area)));
        }
        return new CompositeIndex(scales, scores);
    }

    private static double[] column(SortedMap<String, double[]> values, int at) {
        return values.values().stream().mapToDouble(row -> row[at]).toArray();
    }

    private static List<Double> row(double[][] columns, int area) {
        var row = new ArrayList<Double>();
        for (var column : columns) {
            row.add(column[area]);
        }
        return List.copyOf(row);
    }
}
