package de.ausgleich.programme;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A version of an area's action concept (Handlungskonzept) as it is kept.
 *
 * @param number the first version of the area is 1
 * @param adoption null for a draft
 * @param districts those of the area when it was adopted; none for a draft
 * @param sections in the order of the document
 */
record Concept(
        UUID id,
        String area,
        int number,
        String title,
        ConceptState state,
        @Nullable Adoption adoption,
        List<String> districts,
        List<ConceptSection> sections,
        Instant createdAt,
        Instant changedAt,
        int version) {

    /**
     * How it was decided.
     *
     * @param body such as a committee of the council
     * @param paperNumber of the council paper (Drucksache)
     * @param recordedAt when it was entered: its figures are those that were published then
     */
    public record Adoption(
            LocalDate decidedOn,
            String body,
            String paperNumber,
            @Nullable String paperLink,
            Instant recordedAt) {}

    boolean isDraft() {
        return state == ConceptState.DRAFT;
    }
}
