package de.ausgleich.indicator;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** Port: at which dates variables are published. Implemented where the observations are. */
public interface ReferenceDates {

    /**
     * @param scheme code of a district scheme
     * @return every published variable of that scheme with its reference dates; those without any may be missing
     */
    Map<String, Set<LocalDate>> published(String scheme);
}
