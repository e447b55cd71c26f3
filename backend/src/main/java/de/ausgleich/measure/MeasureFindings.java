package de.ausgleich.measure;

import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** Port: what the parts of the room find about measures, as far as the reader may know it. */
public interface MeasureFindings {

    /** @return by measure; one without findings may be left out */
    Map<UUID, Set<Finding>> of(Collection<MeasureFacts> measures);
}
