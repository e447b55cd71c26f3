package de.ausgleich.observation.delivery;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Which rows of a plan are wanted; what is {@code null} does not matter.
 *
 * @param found the areas and variables that a text was found in; a row of either fits
 */
record PlanQuery(
        PlanRow.@Nullable Kind kind,
        @Nullable String variable,
        @Nullable String district,
        @Nullable Found found) {

    /** Codes, since the plan itself has no names. */
    record Found(Set<String> districts, Set<String> variables) {}
}
