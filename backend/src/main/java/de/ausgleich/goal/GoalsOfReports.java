package de.ausgleich.goal;

import de.ausgleich.conference.SeenGoals;
import de.ausgleich.shared.api.Ref;
import jakarta.inject.Singleton;
import java.util.Optional;
import java.util.UUID;

/** Names the goals that reports went into. */
@Singleton
class GoalsOfReports implements SeenGoals {

    private final Goals stored;
    private final GoalAccess access;

    GoalsOfReports(Goals stored, GoalAccess access) {
        this.stored = stored;
        this.access = access;
    }

    @Override
    public Optional<Ref> seen(UUID goal) {
        return stored.find(goal, access.sight()).map(found -> new Ref(found.id.toString(), found.title));
    }
}
