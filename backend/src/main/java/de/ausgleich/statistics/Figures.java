package de.ausgleich.statistics;

import de.ausgleich.statistics.AreaTree.Area;
import de.ausgleich.statistics.Cell.Absent;
import de.ausgleich.statistics.Cell.Hidden;
import de.ausgleich.statistics.Cell.Known;
import de.ausgleich.statistics.Figure.Available;
import de.ausgleich.statistics.Figure.Missing;
import de.ausgleich.statistics.Figure.NotComputable;
import de.ausgleich.statistics.Figure.Suppressed;
import de.ausgleich.statistics.Formula.Delivered;
import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * An indicator at a date: the figures of all areas of a level, and the city's (docs/methods/shares.md).
 *
 * @param areas by code, sorted
 * @param city the figure of the whole city
 */
public record Figures(SortedMap<String, Figure> areas, Figure city) {

    public Figures {
        areas = Collections.unmodifiableSortedMap(new TreeMap<>(areas));
    }

    /**
     * A figure is open only if every number that goes into it is known.
     *
     * @param slices by variable; one that is not there counts as not delivered
     * @param baseSlices by variable at the base date of a {@link Formula.Change}; else empty
     * @param reliabilityBase denominators below it are marked as few cases (100 is usual)
     * @param releaseBase denominators below it are suppressed; null for none
     * @throws IllegalArgumentException if a slice is of another scheme than the tree
     */
    public static Figures of(
            Formula formula,
            AreaTree tree,
            Map<String, Slice> slices,
            Map<String, Slice> baseSlices,
            Level level,
            BigDecimal reliabilityBase,
            @Nullable BigDecimal releaseBase) {
        return of(formula, tree, slices, baseSlices, tree.areas(level), reliabilityBase, releaseBase);
    }

    /** The same for chosen areas, of whatever level. */
    public static Figures of(
            Formula formula,
            AreaTree tree,
            Map<String, Slice> slices,
            Map<String, Slice> baseSlices,
            List<Area> chosen,
            BigDecimal reliabilityBase,
            @Nullable BigDecimal releaseBase) {
        var inputs = Inputs.of(formula, tree, slices, baseSlices);
        var calculation = new Calculation(formula, reliabilityBase, releaseBase);
        var areas = new TreeMap<String, Figure>();
        chosen.forEach(area -> areas.put(area.code(), figure(area, inputs, calculation)));
        return new Figures(areas, figure(tree.root(), inputs, calculation));
    }

    /**
     * The figure of a set of districts that is no area of the scheme (Programmgebiet): from sums over those in which
     * every number is known, like that of a borough. It is made of what is open for its districts alone, so that it
     * tells nothing that they do not; one hidden number hides it. A ready-made figure has no sums: only a single
     * district has one.
     *
     * @param districts codes of districts of the tree, one or more, each once
     */
    public static Figure ofSet(
            Formula formula,
            AreaTree tree,
            Map<String, Slice> slices,
            Map<String, Slice> baseSlices,
            List<String> districts,
            BigDecimal reliabilityBase,
            @Nullable BigDecimal releaseBase) {
        var inputs = Inputs.of(formula, tree, slices, baseSlices);
        var calculation = new Calculation(formula, reliabilityBase, releaseBase);
        var sorted = districts.stream().sorted().toList();
        if (sorted.size() == 1) {
            return figure(tree.area(sorted.getFirst()), inputs, calculation);
        }
        return formula instanceof Delivered
                ? new NotComputable(Reason.NOT_SUMMABLE)
                : inputs.setFigure(sorted, calculation);
    }

    /** The values there are, by code: what ranks, scores and summaries are made over. */
    public SortedMap<String, BigDecimal> values() {
        var values = new TreeMap<String, BigDecimal>();
        areas.forEach((code, figure) -> {
            if (figure instanceof Available available) {
                values.put(code, available.value());
            }
        });
        return values;
    }

    private static Figure figure(Area area, Inputs inputs, Calculation calculation) {
        if (calculation.formula() instanceof Delivered) {
            return readyMade(inputs.readyMade().own(area.code()));
        }
        return area.level() == Level.DISTRICT
                ? inputs.districtFigure(area.code(), calculation)
                : inputs.sumFigure(area.code(), calculation);
    }

    private static Figure readyMade(Cell own) {
        return switch (own) {
            case Known(var value) -> new Available(Quotient.plain(value), null, null, false, null, null);
            case Hidden hidden -> new Suppressed(Reason.CONFIDENTIAL);
            case Absent(var absence) -> new Missing(Reason.of(absence));
        };
    }
}
