package de.ausgleich.programme;

import java.util.Collection;
import java.util.Set;
import java.util.UUID;

/** Port: which measures work in an area. Implemented where the measures are. */
public interface ConceptMeasures {

    /** Those of some measures that work in one of the area's districts of today and that the one who asks sees. */
    Set<UUID> ofArea(String area, Collection<UUID> measures);
}
