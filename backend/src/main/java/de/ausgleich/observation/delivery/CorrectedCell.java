package de.ausgleich.observation.delivery;

/**
 * A cell that is read otherwise than it stands in the file.
 *
 * @param row line of the file
 * @param column header of the column
 * @param from what stands there; where a district's code is missing, what the row calls it instead
 * @param to what is read
 * @param remembered whether later files of the scheme are understood so too
 */
record CorrectedCell(int row, String column, String from, String to, boolean remembered) {}
