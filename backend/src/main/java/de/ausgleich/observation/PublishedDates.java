package de.ausgleich.observation;

import de.ausgleich.district.Districts;
import de.ausgleich.indicator.ReferenceDates;
import de.ausgleich.indicator.VariableDefinition;
import de.ausgleich.indicator.Variables;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** At which reference dates variables are published. */
@Singleton
class PublishedDates implements ReferenceDates {

    private final SliceStore store;
    private final Variables variables;
    private final Districts districts;

    PublishedDates(SliceStore store, Variables variables, Districts districts) {
        this.store = store;
        this.variables = variables;
        this.districts = districts;
    }

    @Override
    public Map<String, Set<LocalDate>> published(@Nullable String scheme) {
        var codes = variables.all().stream().map(VariableDefinition::code).toList();
        return store.editions(Audience.RELEASED, districts.scheme(scheme, null), codes, null, null).stream()
                .collect(Collectors.groupingBy(
                        edition -> edition.key().variable(),
                        Collectors.mapping(edition -> edition.key().date(), Collectors.toUnmodifiableSet())));
    }
}
