package de.ausgleich.programme;

import de.ausgleich.access.CurrentActor;
import de.ausgleich.access.Right;
import de.ausgleich.programme.ConceptAnswer.Section;
import de.ausgleich.shared.api.Ref;
import jakarta.inject.Singleton;
import java.util.EnumSet;
import java.util.Set;

/** Puts a version of an action concept together for its reader. */
@Singleton
class ConceptShape {

    private final ConceptFigures figures;
    private final CurrentActor actor;

    ConceptShape(ConceptFigures figures, CurrentActor actor) {
        this.figures = figures;
        this.actor = actor;
    }

    /** @param newest whether the area has no later version */
    ConceptAnswer of(Concept concept, ProgrammeArea area, boolean newest) {
        return new ConceptAnswer(
                concept.id(),
                new Ref(area.code(), area.name()),
                area.scheme(),
                concept.number(),
                concept.title(),
                concept.state(),
                concept.adoption(),
                figures.districts(concept, area),
                concept.sections().stream()
                        .map(section -> new Section(
                                section.id(),
                                section.heading(),
                                section.text(),
                                section.goals(),
                                section.measures(),
                                section.figures().stream()
                                        .map(figure -> figures.drawn(figure, concept, area))
                                        .toList()))
                        .toList(),
                concept.createdAt(),
                concept.changedAt(),
                acts(concept, newest),
                concept.version());
    }

    private Set<ConceptAct> acts(Concept concept, boolean newest) {
        if (actor.get().acting(Right.MANAGE_PROGRAMME).isEmpty()) {
            return EnumSet.noneOf(ConceptAct.class);
        }
        if (concept.isDraft()) {
            return EnumSet.of(ConceptAct.EDIT, ConceptAct.ADOPT, ConceptAct.DISCARD);
        }
        return newest ? EnumSet.of(ConceptAct.CONTINUE) : EnumSet.noneOf(ConceptAct.class);
    }
}
