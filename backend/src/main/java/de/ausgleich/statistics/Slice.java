package de.ausgleich.statistics;

import de.ausgleich.statistics.AreaTree.Area;
import de.ausgleich.statistics.Cell.Absent;
import de.ausgleich.statistics.Cell.Hidden;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;

/**
 * One variable at one date in one scheme: a cell for every area. Immutable.
 * Areas above the districts are sums (docs/methods/shares.md), never averages.
 */
public final class Slice {

    private static final Cell NOT_DELIVERED = new Absent(Absence.NOT_DELIVERED);

    private final AreaTree tree;
    private final Map<String, Cell> own;
    private final SortedMap<String, Cell> totals;
    private final boolean readyMade;

    private Slice(AreaTree tree, Map<String, Cell> own, SortedMap<String, Cell> totals, boolean readyMade) {
        this.tree = tree;
        this.own = own;
        this.totals = totals;
        this.readyMade = readyMade;
    }

    /**
     * From the counts of a delivery. A cell given for a borough or the city holds the cases that no district
     * below it could be assigned (nicht zuordenbar): they count for that area and those above it alone.
     *
     * @throws IllegalArgumentException naming all codes that are not in the tree
     */
    public static Slice ofDelivered(AreaTree tree, Map<String, Cell> delivered) {
        requireKnownCodes(tree, delivered.keySet());
        var own = Map.copyOf(delivered);
        var totals = new TreeMap<String, Cell>();
        tree.codes().forEach(code -> totals.put(code, sum(tree, own, code)));
        return new Slice(tree, own, totals, false);
    }

    /**
     * From cells of all levels as they were released: the sums are already made, some cells hidden.
     * Areas that are not given are absent.
     *
     * @throws IllegalArgumentException naming all codes that are not in the tree
     */
    public static Slice ofReleased(AreaTree tree, Map<String, Cell> all) {
        return asGiven(tree, all, false);
    }

    /**
     * From figures that come ready-made for each area, with no counts behind them ({@link Formula.Delivered}):
     * nothing is summed, and a value of the city is the city's own.
     *
     * @throws IllegalArgumentException naming all codes that are not in the tree
     */
    public static Slice ofReadyMade(AreaTree tree, Map<String, Cell> figures) {
        return asGiven(tree, figures, true);
    }

    private static Slice asGiven(AreaTree tree, Map<String, Cell> all, boolean readyMade) {
        requireKnownCodes(tree, all.keySet());
        var own = Map.copyOf(all);
        var totals = new TreeMap<String, Cell>();
        tree.codes().forEach(code -> totals.put(code, own.getOrDefault(code, NOT_DELIVERED)));
        return new Slice(tree, own, totals, readyMade);
    }

    public AreaTree tree() {
        return tree;
    }

    /** Whether these are figures of their own and no counts of anybody. */
    boolean isReadyMade() {
        return readyMade;
    }

    /**
     * The cell given for an area itself: a district's count, an upper area's unassigned cases, or a ready-made
     * figure. Never a sum made here.
     */
    public Cell own(String area) {
        return own.getOrDefault(tree.area(area).code(), NOT_DELIVERED);
    }

    /** A district's cell. */
    public Cell cell(String district) {
        return own(district);
    }

    /**
     * The sum over the districts that have a number, with unassigned cases. Hidden if a part of it is (unless
     * the sum itself was released), absent if no district has a number.
     */
    public Cell total(String area) {
        return totals.getOrDefault(tree.area(area).code(), NOT_DELIVERED);
    }

    /** On how many districts the sum of an area rests. */
    public Coverage coverage(String area) {
        var districts = tree.districtsBelow(area);
        return Coverage.of(
                districts,
                districts.stream().filter(code -> !cell(code).isPresent()).toList());
    }

    /**
     * What may be shown to everyone: all areas' cells, with the named ones hidden and the sums kept.
     * An absent cell stays absent: that there is no number says nothing about one.
     *
     * @param hidden codes of areas
     * @throws IllegalArgumentException naming all codes that are not in the tree
     */
    public SortedMap<String, Cell> release(Set<String> hidden) {
        requireKnownCodes(tree, hidden);
        var released = new TreeMap<>(totals);
        hidden.forEach(code -> released.computeIfPresent(code, (area, cell) -> cell.isPresent() ? new Hidden() : cell));
        return Collections.unmodifiableSortedMap(released);
    }

    private static Cell sum(AreaTree tree, Map<String, Cell> own, String code) {
        var districts = tree.districtsBelow(code).stream()
                .map(district -> own.getOrDefault(district, NOT_DELIVERED))
                .toList();
        if (tree.area(code).level() == Level.DISTRICT || districts.stream().noneMatch(Cell::isPresent)) {
            return Cell.sumOfPresent(districts);
        }
        var parts = new ArrayList<>(districts);
        tree.within(code).stream()
                .filter(area -> area.level() != Level.DISTRICT)
                .map(Area::code)
                .forEach(area -> parts.add(own.getOrDefault(area, NOT_DELIVERED)));
        return Cell.sumOfPresent(parts);
    }

    private static void requireKnownCodes(AreaTree tree, Set<String> codes) {
        var unknown =
                codes.stream().filter(code -> !tree.contains(code)).sorted().toList();
        if (!unknown.isEmpty()) {
            throw new IllegalArgumentException("not in this scheme: " + unknown);
        }
    }
}
