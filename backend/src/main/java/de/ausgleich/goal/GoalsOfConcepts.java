package de.ausgleich.goal;

import de.ausgleich.programme.ConceptGoals;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Tells action concepts which goals an area has. */
@Singleton
class GoalsOfConcepts implements ConceptGoals {

    private final Goals stored;
    private final GoalAccess access;

    GoalsOfConcepts(Goals stored, GoalAccess access) {
        this.stored = stored;
        this.access = access;
    }

    @Override
    public Set<UUID> ofArea(String area, Collection<UUID> goals) {
        return stored.ofArea(area, goals, access.sight());
    }
}
