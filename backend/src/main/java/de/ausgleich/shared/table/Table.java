package de.ausgleich.shared.table;

import java.util.List;

/**
 * A table with its notes.
 *
 * @param title of the sheet in a workbook
 * @param header one for each column
 * @param notes what whoever reads the table must know, line by line
 */
public record Table(String title, List<String> header, List<List<Entry>> rows, String notesTitle, List<String> notes) {}
