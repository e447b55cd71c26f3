package de.ausgleich.statistics;

import java.util.List;

/** How a district stands socially, from the best to the worst (docs/methods/need-index.md). */
public enum StatusClass {
    HIGH,
    MEDIUM,
    LOW,
    VERY_LOW;

    /** @param limits three, ascending: below the first is HIGH, up to and with the next two MEDIUM and LOW */
    public static StatusClass of(double index, List<Double> limits) {
        if (index < limits.get(0)) {
            return HIGH;
        }
        return index <= limits.get(1) ? MEDIUM : index <= limits.get(2) ? LOW : VERY_LOW;
    }
}
