package de.ausgleich.monitoring;

import de.ausgleich.shared.api.Ref;
import java.util.Map;

/** Port: which districts are in the programme. Implemented where the programme is. */
public interface ProgrammeDistricts {

    /** The admitted areas of today by the districts of a scheme, as far as the reader may see them. */
    Map<String, Ref> admitted(String scheme);
}
