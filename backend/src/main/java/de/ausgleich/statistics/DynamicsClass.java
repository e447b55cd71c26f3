package de.ausgleich.statistics;

import java.util.List;

/** Where a district is going, beside all others (docs/methods/need-index.md). */
public enum DynamicsClass {
    POSITIVE,
    STABLE,
    NEGATIVE;

    /** @param limits two, ascending: below the first is POSITIVE, up to and with the second STABLE */
    public static DynamicsClass of(double index, List<Double> limits) {
        return index < limits.get(0) ? POSITIVE : index <= limits.get(1) ? STABLE : NEGATIVE;
    }
}
