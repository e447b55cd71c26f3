package de.ausgleich.goal;

import de.ausgleich.access.Right;
import de.ausgleich.audit.Kept;
import de.ausgleich.shared.persistence.Identifiers;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** The history of goals, for all who see them; what a draft said is its body's alone, so states are not told. */
final class KeptGoals {

    private KeptGoals() {}

    @Produces
    @Singleton
    static Kept goals(GoalService goals) {
        return new Kept(
                GoalService.OBJECT,
                List.of(GoalService.OBJECT),
                Right.READ_PROGRAMME,
                id -> Identifiers.of(id).flatMap(goals::look).isPresent(),
                false);
    }
}
