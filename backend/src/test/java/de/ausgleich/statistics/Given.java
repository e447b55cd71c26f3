package de.ausgleich.statistics;

import de.ausgleich.statistics.AreaTree.Area;
import de.ausgleich.statistics.Figure.Available;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Small cities and slices for tests, in few words. */
final class Given {

    static final BigDecimal NO_RELIABILITY_BASE = BigDecimal.ZERO;

    private Given() {}

    /** City {@code C}; boroughs {@code B1}, {@code B2}, … with so many districts {@code B1.1}, {@code B1.2}, …. */
    static AreaTree city(int... districtsPerBorough) {
        var areas = new ArrayList<Area>();
        areas.add(new Area("C", Level.CITY, null));
        for (var borough = 1; borough <= districtsPerBorough.length; borough++) {
            areas.add(new Area("B" + borough, Level.BOROUGH, "C"));
            for (var district = 1; district <= districtsPerBorough[borough - 1]; district++) {
                areas.add(new Area("B" + borough + "." + district, Level.DISTRICT, "B" + borough));
            }
        }
        return AreaTree.of(areas);
    }

    /** Counts for the districts in the order of their codes. */
    static Slice counts(AreaTree tree, long... counts) {
        var cells = new HashMap<String, Cell>();
        var districts = tree.areas(Level.DISTRICT);
        for (var i = 0; i < counts.length; i++) {
            cells.put(districts.get(i).code(), Cell.known(counts[i]));
        }
        return Slice.ofDelivered(tree, cells);
    }

    static Cell absent(Absence absence) {
        return new Cell.Absent(absence);
    }

    static BigDecimal number(String text) {
        return new BigDecimal(text);
    }

    static Formula.Share share(String numerator, String denominator) {
        return new Formula.Share(List.of(numerator), List.of(denominator));
    }

    static Figures figures(Formula formula, AreaTree tree, Map<String, Slice> slices, Level level) {
        return Figures.of(formula, tree, slices, Map.of(), level, NO_RELIABILITY_BASE, null);
    }

    static Figure figure(Figures figures, String area) {
        var figure = figures.areas().get(area);
        if (figure == null) {
            throw new AssertionError("no figure for " + area);
        }
        return figure;
    }

    static Available available(Figure figure) {
        if (figure instanceof Available available) {
            return available;
        }
        throw new AssertionError("no value: " + figure);
    }
}
