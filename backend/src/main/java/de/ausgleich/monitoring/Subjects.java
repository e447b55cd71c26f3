package de.ausgleich.monitoring;

import de.ausgleich.access.CurrentActor;
import de.ausgleich.indicator.ChangeOf;
import de.ausgleich.indicator.IndicatorDefinition;
import de.ausgleich.indicator.Indicators;
import de.ausgleich.observation.Audiences;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.statistics.Formula;
import jakarta.inject.Singleton;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/** Finds the indicator that is asked for, as the reader may see it. */
@Singleton
class Subjects {

    private final Indicators indicators;
    private final Audiences audiences;
    private final CurrentActor actor;

    Subjects(Indicators indicators, Audiences audiences, CurrentActor actor) {
        this.indicators = indicators;
        this.audiences = audiences;
        this.actor = actor;
    }

    /**
     * @param asOf the definition of that instant; null for the valid one
     * @throws Problem when there is, or was then, no such indicator
     */
    Subject of(String code, @Nullable Instant asOf) {
        IndicatorDefinition definition = asOf == null
                ? indicators.of(code)
                : indicators.at(code, asOf).orElseThrow(() -> Problem.notFound("indicator", code));
        Formula formula = asOf == null ? indicators.formula(definition) : indicators.formula(definition, asOf);
        ChangeOf change = definition.changeOf();
        return new Subject(
                definition,
                formula,
                change == null ? null : change.baseDate(),
                audiences.of(formula.variables(), actor.get().roles()),
                indicators.readyMade());
    }
}
