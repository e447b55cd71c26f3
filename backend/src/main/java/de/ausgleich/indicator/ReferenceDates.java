package de.ausgleich.indicator;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Port: at which dates variables are published. Implemented where the observations are. */
public interface ReferenceDates {

    /**
     * @param scheme code of a district scheme; null for the one that is meant where none is named
     * @return every published variable of that scheme with its reference dates; those without any may be missing
     * @throws de.ausgleich.shared.problem.Problem 400 on {@code scheme} when there is no such scheme
     */
    Map<String, Set<LocalDate>> published(@Nullable String scheme);
}
