package de.ausgleich.audit;

import java.util.List;
import java.util.function.Predicate;

/**
 * A sort of thing that a room keeps, whose history is shown on its page. Each room declares its own.
 *
 * @param kind as the address names it
 * @param objectTypes as the trail names it and its parts
 * @param right whoever has it may read what was done: what changing it asks for, without states what seeing it does
 * @param isInSight whether the present reader can see the thing with this code
 * @param withStates whether its states before and after are told; not where somebody may see the thing as it is now
 *     who was not to see it as it was
 */
public record Kept(
        String kind, List<String> objectTypes, String right, Predicate<String> isInSight, boolean withStates) {

    /** With its states. */
    public Kept(String kind, List<String> objectTypes, String right, Predicate<String> isInSight) {
        this(kind, objectTypes, right, isInSight, true);
    }
}
