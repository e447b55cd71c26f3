package de.ausgleich.programme;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Port: which goals an area has. Implemented where the goals are. */
public interface ConceptGoals {

    /** Those of some goals that belong to the area and that the one who asks sees. */
    Set<UUID> ofArea(String area, Collection<UUID> goals);
}
