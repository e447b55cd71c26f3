package de.ausgleich.observation.delivery;

import java.util.List;

/**
 * One row below the header with what it delivers.
 *
 * @param code the cell of the district column
 * @param name the cell of the name column; empty when there is none
 * @param date the cell of the date column; empty when there is none
 * @param entries one per figure column of a WIDE table, exactly one of a LONG table
 */
record DataRow(int line, String code, String name, String date, Place place, List<Entry> entries) {

    DataRow {
        entries = List.copyOf(entries);
    }

    boolean deliversNothing() {
        return entries.stream().allMatch(entry -> entry.cell().isBlank());
    }
}
