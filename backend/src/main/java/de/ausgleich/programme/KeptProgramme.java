package de.ausgleich.programme;

import de.ausgleich.access.Right;
import de.ausgleich.audit.Kept;
import de.ausgleich.shared.persistence.Identifiers;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** The histories of what this room keeps. */
final class KeptProgramme {

    private KeptProgramme() {}

    @Produces
    @Singleton
    static Kept facilities(FacilityTable stored) {
        return new Kept("facility", List.of("facility"), Right.EDIT_CATALOGUE, id -> Identifiers.of(id)
                .flatMap(stored::find)
                .isPresent());
    }

    @Produces
    @Singleton
    static Kept concepts(ConceptService concepts) {
        return new Kept(
                ConceptService.OBJECT, List.of(ConceptService.OBJECT), Right.MANAGE_PROGRAMME, id -> Identifiers.of(id)
                        .filter(concepts::knows)
                        .isPresent());
    }

    @Produces
    @Singleton
    static Kept areas(ProgrammeAreaService areas) {
        return new Kept(
                "programme-area", List.of(ProgrammeAreaService.OBJECT), Right.MANAGE_PROGRAMME, code -> areas.find(code)
                        .isPresent());
    }
}
