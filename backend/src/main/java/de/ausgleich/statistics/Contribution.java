package de.ausgleich.statistics;

import de.ausgleich.statistics.AreaTree.Area;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * What one variable gives to the figure of an area.
 *
 * @param part its place in the formula
 * @param cell the number, as it goes into the figure
 * @param areas districts that were summed for it; 1 for a district and for a figure that came ready-made
 */
public record Contribution(Part part, String variable, Cell cell, int areas) {

    /**
     * All that goes into the figure of one area, in the order of the formula. Above the districts these are the sums
     * over the districts that every variable covers, as in {@link Figures}.
     *
     * @param slices by variable; one that is not there counts as not delivered
     * @param baseSlices by variable at the base date of a {@link Formula.Change}; else empty
     */
    public static List<Contribution> of(
            Formula formula, AreaTree tree, Map<String, Slice> slices, Map<String, Slice> baseSlices, String area) {
        var inputs = Inputs.of(formula, tree, slices, baseSlices);
        var contributions = new ArrayList<Contribution>();
        Inputs.variables(formula).forEach((part, variables) -> {
            for (var at = 0; at < variables.size(); at++) {
                contributions.add(of(part, variables.get(at), inputs, at, tree.area(area)));
            }
        });
        return List.copyOf(contributions);
    }

    private static Contribution of(Part part, String variable, Inputs inputs, int at, Area area) {
        var slice = inputs.slices(part).get(at);
        if (part == Part.READY_MADE || area.level() == Level.DISTRICT) {
            return new Contribution(part, variable, slice.own(area.code()), 1);
        }
        var common = inputs.common();
        var coverage = common.of(area.code());
        if (coverage.present() == 0) {
            return new Contribution(
                    part,
                    variable,
                    slice.total(area.code()),
                    slice.coverage(area.code()).present());
        }
        var cell = common.sum(List.of(slice), area.code(), coverage).orElse(new Cell.Hidden());
        return new Contribution(part, variable, cell, coverage.present());
    }
}
