package de.ausgleich.programme;

import de.ausgleich.programme.Concept.Adoption;
import de.ausgleich.shared.api.Ref;
import java.time.Instant;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A version of an action concept without what it says.
 *
 * @param number the first version of the area is 1
 * @param adoption null for a draft
 */
@Schema(name = "ActionConceptSummary")
public record ConceptSummary(
        UUID id,
        Ref area,
        int number,
        String title,
        ConceptState state,
        @Nullable Adoption adoption,
        Instant changedAt,
        int version) {

    static ConceptSummary of(Concept concept, Ref area) {
        return new ConceptSummary(
                concept.id(),
                area,
                concept.number(),
                concept.title(),
                concept.state(),
                concept.adoption(),
                concept.changedAt(),
                concept.version());
    }
}
