package de.ausgleich.programme;

import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * A part of an action concept as it is kept.
 *
 * @param id the same in every version in which the section stands
 * @param text paragraphs between empty lines, lines that begin with "- " are a list; may be empty in a draft
 * @param goals those that are drawn in, by identifier
 * @param measures likewise
 */
record ConceptSection(
        UUID id, String heading, String text, List<UUID> goals, List<UUID> measures, List<Figure> figures) {

    /**
     * A figure that is drawn in.
     *
     * @param district null for the whole area
     */
    record Figure(
            String indicator, LocalDate date, @Nullable String district) {}
}
