package de.ausgleich.indicator;

import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;

/** Where no room of observations is there, nothing is published. */
@DefaultBean
@Singleton
class NoReferenceDates implements ReferenceDates {

    @Override
    public Map<String, Set<LocalDate>> published(String scheme) {
        return Map.of();
    }
}
