package de.ausgleich.conference;

import de.ausgleich.shared.api.Ref;
import java.util.Optional;
import java.util.UUID;

/** The goals that reports went into, as far as the reader sees them; the room of goals answers. */
public interface SeenGoals {

    /** @return identifier and title; nothing when there is no such goal, or none in the reader's sight */
    Optional<Ref> seen(UUID goal);
}
