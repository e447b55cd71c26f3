package de.ausgleich.statistics;

import java.util.ArrayList;
import java.util.List;

/** Other weights that somebody might have chosen with as good reasons (docs/methods/sureness.md). */
final class Weightings {

    /** By what part each weight is made lighter and heavier. */
    static final double CHANGE = 0.5;

    /** With more components than this the corners are too many to be tried. */
    private static final int MOST_WITH_CORNERS = 6;

    private Weightings() {}

    /** Each weight alone half and one and a half times as heavy; with few components also all at once, every way. */
    static List<double[]> of(double[] weights) {
        var all = new ArrayList<double[]>();
        if (weights.length < 2) {
            return all;
        }
        for (var at = 0; at < weights.length; at++) {
            all.add(with(weights, at, 1 - CHANGE));
            all.add(with(weights, at, 1 + CHANGE));
        }
        if (weights.length <= MOST_WITH_CORNERS) {
            for (var corner = 0; corner < 1 << weights.length; corner++) {
                all.add(corner(weights, corner));
            }
        }
        return all;
    }

    /** The weights without one component; none where it is the only one. */
    static List<double[]> withoutOne(double[] weights) {
        var all = new ArrayList<double[]>();
        if (weights.length > 1) {
            for (var at = 0; at < weights.length; at++) {
                all.add(with(weights, at, 0));
            }
        }
        return all;
    }

    private static double[] with(double[] weights, int at, double factor) {
        var other = weights.clone();
        other[at] *= factor;
        return other;
    }

    /** @param corner its bits tell which weights are the heavier ones */
    private static double[] corner(double[] weights, int corner) {
        var other = weights.clone();
        for (var at = 0; at < other.length; at++) {
            other[at] *= (corner >> at & 1) == 1 ? 1 + CHANGE : 1 - CHANGE;
        }
        return other;
    }
}
