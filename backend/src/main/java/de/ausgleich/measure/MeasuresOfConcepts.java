package de.ausgleich.measure;

import de.ausgleich.programme.ConceptMeasures;
import de.ausgleich.shared.time.BusinessDate;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;

/** Tells action concepts which measures work in an area. */
@Singleton
class MeasuresOfConcepts implements ConceptMeasures {

    private final Measures stored;
    private final MeasureAccess access;
    private final BusinessDate businessDate;

    MeasuresOfConcepts(Measures stored, MeasureAccess access, BusinessDate businessDate) {
        this.stored = stored;
        this.access = access;
        this.businessDate = businessDate;
    }

    @Override
    public Set<UUID> ofArea(String area, Collection<UUID> wanted) {
        if (wanted.isEmpty()) {
            return Set.of();
        }
        MeasureFilter filter = new MeasureFilter();
        filter.area = area;
        return stored
                .list(filter, access.bodies(), businessDate.today(), access.sight(), MeasureSort.of("title"))
                .stream()
                .map(measure -> measure.id)
                .filter(wanted::contains)
                .collect(Collectors.toUnmodifiableSet());
    }
}
