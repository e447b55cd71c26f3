package de.ausgleich.monitoring;

import de.ausgleich.access.CurrentActor;
import de.ausgleich.indicator.CatalogueReader;
import de.ausgleich.indicator.CatalogueSnapshot;
import de.ausgleich.indicator.IndicatorDefinition;
import de.ausgleich.observation.Audience;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.statistics.Formula;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Finds the indicators that are asked for, as the reader may see them. */
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

    /** All that are in use, by code. */
    List<Subject> inUse() {
        return all().stream().filter(subject -> !subject.definition().retired()).toList();
    }

    /** All, the retired ones too, by code. */
    List<Subject> all() {
        CatalogueSnapshot snapshot = catalogue.read(null);
        return snapshot.indicators().values().stream()
                .sorted(Comparator.comparing(IndicatorDefinition::code))
                .map(indicator -> of(indicator, snapshot))
                .toList();
    }

    /** An indicator that is only being thought of. */
    Subject preview(IndicatorDefinition definition) {
        return of(definition, catalogue.read(null));
    }

    /** Everything defined, with the indicators as they were defined at an instant. */
    CatalogueSnapshot catalogue(Instant asOf) {
        return catalogue.read(asOf);
    }

    /** Everything defined now, to find many indicators at once. */
    CatalogueSnapshot catalogue() {
        return catalogue.read(null);
    }

    /** An indicator as that audience sees it, whoever asks. */
    Subject as(Audience audience, IndicatorDefinition definition, CatalogueSnapshot snapshot) {
        return new Subject(definition, snapshot.formula(definition), audience, snapshot);
    }

    /** Whether the reader belongs to the raw audience of every source of an indicator. */
    boolean isRaw(Subject subject) {
        return of(subject.definition(), subject.catalogue()).audience() == Audience.RAW;
    }

    private Subject of(IndicatorDefinition definition, CatalogueSnapshot snapshot) {
        Formula formula = snapshot.formula(definition);
        Audience audience =
                Audience.of(snapshot.sourcesOf(formula.variables()), actor.get().roles());
        return new Subject(definition, formula, audience, snapshot);
    }
}
