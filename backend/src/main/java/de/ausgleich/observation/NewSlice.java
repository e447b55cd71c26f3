package de.ausgleich.observation;

import de.ausgleich.statistics.Cell;
import java.util.Map;

/**
 * A variable's observations at a date as a delivery brings them.
 *
 * @param cells by area; what stands for a borough or the city is assigned to no district below it
 * @param origins by area, as far as a number has a note
 * @param rows the row of the file, by area
 */
public record NewSlice(SliceKey key, Map<String, Cell> cells, Map<String, String> origins, Map<String, Integer> rows) {}
