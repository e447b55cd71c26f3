package de.ausgleich.indicator;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/**
 * At which dates indicators can be computed: those at which all their variables are published, for a change only
 * if its base date is one of them.
 *
 * @param published the dates of every variable
 * @param indicators the definition of an indicator by its code
 */
record ComputableDates(Map<String, Set<LocalDate>> published, Function<String, IndicatorDefinition> indicators) {

    /** Newest first. */
    List<LocalDate> of(IndicatorDefinition indicator) {
        Set<LocalDate> dates = null;
        for (String variable : indicator.formula(indicators).variables()) {
            Set<LocalDate> own = published.getOrDefault(variable, Set.of());
            if (dates == null) {
                dates = new HashSet<>(own);
            } else {
                dates.retainAll(own);
            }
        }
        ChangeOf change = indicator.changeOf();
        if (dates == null || (change != null && !dates.contains(change.baseDate()))) {
            return List.of();
        }
        return dates.stream().sorted(Comparator.reverseOrder()).toList();
    }
}
