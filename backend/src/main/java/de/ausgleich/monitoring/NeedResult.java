package de.ausgleich.monitoring;

import de.ausgleich.statistics.ClassChange;
import de.ausgleich.statistics.NeedIndex;
import de.ausgleich.statistics.NeedReading;
import de.ausgleich.statistics.StatusClass;
import de.ausgleich.statistics.Sureness;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;

/**
 * A need index with all that is known of how sure it is; the same for every reader.
 *
 * @param readings by district
 * @param before by district: the class at the earlier date, where there is one
 * @param fictitious districts into whose index something goes that was made up
 */
record NeedResult(
        SortedMap<String, NeedReading> readings,
        NeedIndex index,
        Sureness sureness,
        Map<String, Before> before,
        Set<String> fictitious) {

    /** @param version of the definition by which the class was computed */
    record Before(int version, StatusClass statusClass, ClassChange cause) {}
}
