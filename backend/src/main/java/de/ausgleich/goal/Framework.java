package de.ausgleich.goal;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Something that the council wants observed (Leitlinien, Oberziele): goals name which of them they serve.
 *
 * @param publisher the body that decided it
 * @param validTo the last day; null while there is no end
 * @param goals how many goals in the reader's sight serve it
 */
public record Framework(
        String code,
        String title,
        String publisher,
        @Nullable String link,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        GoalCount goals,
        int version) {

    /** Goals by state. */
    public record GoalCount(int draft, int proposed, int agreed, int closed) {}
}
