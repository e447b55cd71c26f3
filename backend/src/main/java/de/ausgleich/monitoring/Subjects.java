package de.ausgleich.monitoring;

import de.ausgleich.access.CurrentActor;
import de.ausgleich.indicator.CatalogueReader;
import de.ausgleich.indicator.CatalogueSnapshot;
import de.ausgleich.indicator.ChangeOf;
import de.ausgleich.indicator.IndicatorDefinition;
import de.ausgleich.indicator.Source;
import de.ausgleich.observation.Audience;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.statistics.Formula;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the indicator that is asked for, as the reader may see it. */
@Singleton
class Subjects {

    private final CatalogueReader catalogue;
    private final CurrentActor actor;

    Subjects(CatalogueReader catalogue, CurrentActor actor) {
        this.catalogue = catalogue;
        this.actor = actor;
    }

    /**
     * @param asOf the definition of that instant; null for the valid one
     * @throws Problem when there is, or was then, no such indicator
     */
    Subject of(String code, @Nullable Instant asOf) {
        CatalogueSnapshot snapshot = catalogue.read(asOf);
        return of(snapshot.indicator(code), snapshot);
    }

    private Subject of(IndicatorDefinition definition, CatalogueSnapshot snapshot) {
        Formula formula = snapshot.formula(definition);
        ChangeOf change = definition.changeOf();
        List<Source> sources = snapshot.sourcesOf(formula.variables());
        return new Subject(
                definition,
                formula,
                change == null ? null : change.baseDate(),
                Audience.of(sources, actor.get().roles()),
                sources,
                snapshot.readyMade());
    }
}
