package de.ausgleich.statistics;

import java.util.Collections;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;

/** The lists of variables that formulas are made of. */
final class Terms {

    private Terms() {}

    /** @throws IllegalArgumentException if it names no variable, or one twice */
    static List<String> checked(String name, List<String> variables) {
        if (variables.isEmpty()) {
            throw new IllegalArgumentException("the " + name + " names no variable");
        }
        if (new HashSet<>(variables).size() != variables.size()) {
            throw new IllegalArgumentException("the " + name + " counts a variable twice: " + variables);
        }
        return List.copyOf(variables);
    }

    static SequencedSet<String> union(List<String> one, List<String> other) {
        var all = new LinkedHashSet<>(one);
        all.addAll(other);
        return Collections.unmodifiableSequencedSet(all);
    }
}
