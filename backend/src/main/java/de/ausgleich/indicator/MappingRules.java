package de.ausgleich.indicator;

import com.fasterxml.jackson.databind.JsonNode;
import de.ausgleich.shared.problem.Problem;

/** Port: what a mapping must be. Implemented where files are read; without that, a list of objects will do. */
public interface MappingRules {

    /**
     * @param mappings of one source, one for each kind of file that it sends
     * @throws Problem 400 naming every fault
     */
    void check(JsonNode mappings);
}
