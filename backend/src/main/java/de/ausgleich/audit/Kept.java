package de.ausgleich.audit;

import java.util.List;
import java.util.function.Predicate;

/**
 * A sort of thing that a room keeps, whose history is shown on its page. Each room declares its own.
 *
 * @param kind as the address names it
 * @param objectTypes as the trail names it and its parts
 * @param right what changing it asks for; whoever has it, may read what was changed
 * @param isInSight whether the present reader can see the thing with this code
 */
public record Kept(String kind, List<String> objectTypes, String right, Predicate<String> isInSight) {}
