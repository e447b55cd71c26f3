package de.ausgleich.measure;

import de.ausgleich.access.Right;
import de.ausgleich.audit.Kept;
import de.ausgleich.shared.persistence.Identifiers;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** The history of measures, for all who see them; states are not told: they hold money. */
final class KeptMeasures {

    private KeptMeasures() {}

    @Produces
    @Singleton
    static Kept measures(MeasureService measures) {
        return new Kept(
                MeasureService.OBJECT,
                List.of(MeasureService.OBJECT),
                Right.READ_PROGRAMME,
                id -> Identifiers.of(id).flatMap(measures::look).isPresent(),
                false);
    }
}
