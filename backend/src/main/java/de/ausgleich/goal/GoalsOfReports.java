package de.ausgleich.goal;

import de.ausgleich.conference.SeenGoals;
import de.ausgleich.shared.api.Ref;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

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
    public Map<UUID, Ref> seen(Collection<UUID> goals) {
        return stored.seen(goals, access.sight()).stream()
                .collect(Collectors.toUnmodifiableMap(
                        found -> found.id, found -> new Ref(found.id.toString(), found.title)));
    }
}
