package de.ausgleich.programme;

import de.ausgleich.monitoring.SetFigure;
import de.ausgleich.programme.Concept.Adoption;
import de.ausgleich.shared.api.Ref;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A version of an action concept, with its figures as the reader may see them.
 *
 * @param number the first version of the area is 1
 * @param adoption null for a draft
 * @param districts of which the area's figures are: those of its adoption, for a draft those of today
 * @param may what the reader may do with it now
 */
@Schema(name = "ActionConcept")
public record ConceptAnswer(
        UUID id,
        Ref area,
        String scheme,
        int number,
        String title,
        ConceptState state,
        @Nullable Adoption adoption,
        List<Ref> districts,
        List<Section> sections,
        Instant createdAt,
        Instant changedAt,
        Set<ConceptAct> may,
        int version) {

    /**
     * A section.
     *
     * @param id the same in every version in which it stands
     * @param text paragraphs between empty lines, lines that begin with "- " are a list
     * @param goals that are drawn in; whether the reader sees each is asked of the goals
     * @param measures likewise
     */
    @Schema(name = "ActionConceptSection")
    public record Section(
            UUID id, String heading, String text, List<UUID> goals, List<UUID> measures, List<DrawnFigure> figures) {}

    /**
     * A figure that is drawn in.
     *
     * @param date its reference date
     * @param district null for the whole area
     * @param figure as published when the version was adopted, for a draft as published now; null where the reader may
     *     not see it
     */
    @Schema(name = "ActionConceptFigure")
    public record DrawnFigure(
            String indicator,
            LocalDate date,
            @Nullable Ref district,
            @Nullable SetFigure figure) {}
}
