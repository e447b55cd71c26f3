package de.ausgleich.statistics;

import java.util.List;

/** Areas that are no tree, with everything that is wrong about them. */
public final class InvalidAreaTree extends IllegalArgumentException {

    private static final long serialVersionUID = 1L;

    // An exception is serializable by inheritance only; it is never sent anywhere.
    private final transient List<AreaFault> faults;

    InvalidAreaTree(List<AreaFault> faults) {
        super("the areas do not form a tree: " + faults);
        this.faults = List.copyOf(faults);
    }

    /** At least one. */
    public List<AreaFault> faults() {
        return faults;
    }
}
