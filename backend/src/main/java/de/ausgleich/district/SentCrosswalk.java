package de.ausgleich.district;

import de.ausgleich.shared.api.Faults;
import de.ausgleich.statistics.Crosswalk;
import de.ausgleich.statistics.CrosswalkFault;
import java.util.List;
import java.util.Set;

/**
 * Rows of a crosswalk as they were sent, with where each of them stands there.
 *
 * @param places one for each row, such as {@code rows[0]}
 * @param names what the parts of a row are called there: from, to, weight
 */
record SentCrosswalk(List<Crosswalk.Row> rows, List<String> places, List<String> names) {

    /** Adds every fault with its place; those of a district as a whole stand for all rows. */
    void check(Scheme older, Set<String> olderCodes, Scheme newer, Set<String> newerCodes, Faults faults) {
        for (CrosswalkFault fault : Crosswalk.faults(olderCodes, newerCodes, rows)) {
            String district = fault.district();
            switch (fault.kind()) {
                case UNKNOWN_FROM -> faults.add(place(fault, 0), "crosswalk.unknown-district", district, older.code());
                case UNKNOWN_TO -> faults.add(place(fault, 1), "crosswalk.unknown-district", district, newer.code());
                case DOUBLE -> faults.add(place(fault, 0), "crosswalk.double", district);
                case WEIGHT -> faults.add(place(fault, 2), "crosswalk.weight");
                case SUM ->
                    faults.add("rows", "crosswalk.sum", district, fault.sum().toPlainString());
                case FROM_LEFT_OUT -> faults.add("rows", "crosswalk.from-left-out", district, older.code());
                case TO_LEFT_OUT -> faults.add("rows", "crosswalk.to-left-out", district, newer.code());
            }
        }
    }

    private String place(CrosswalkFault fault, int part) {
        return places.get(fault.row()) + "." + names.get(part);
    }
}
