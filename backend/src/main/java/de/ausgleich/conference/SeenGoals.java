package de.ausgleich.conference;

import de.ausgleich.shared.api.Ref;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;

/** The goals that reports went into, as far as the reader sees them; the room of goals answers. */
public interface SeenGoals {

    /** @return identifier and title of each; without those that are not there, or not in the reader's sight */
    Map<UUID, Ref> seen(Collection<UUID> goals);

    default Optional<Ref> seen(UUID goal) {
        return Optional.ofNullable(seen(List.of(goal)).get(goal));
    }
}
