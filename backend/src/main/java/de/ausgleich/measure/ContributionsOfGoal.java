package de.ausgleich.measure;

import java.util.Collection;
import java.util.Map;
import java.util.UUID;

/** Port: the newest contribution of measures to a goal, as the partners judge it. */
public interface ContributionsOfGoal {

    /** @return by measure; one without may be left out */
    Map<UUID, ContributionAnswer> newest(UUID goal, Collection<UUID> measures);
}
