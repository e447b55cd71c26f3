package de.ausgleich.indicator;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.statistics.Formula;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** Reads indicators, for this room and those above. */
@Singleton
public class Indicators {

    private final Definitions<IndicatorDefinition> stored;

    Indicators(EntityManager database, ObjectMapper json, Clock clock) {
        this.stored = new Definitions<>(database, json, clock, "indicator", IndicatorDefinition.class);
    }

    Definitions<IndicatorDefinition> stored() {
        return stored;
    }

    /** All, retired ones too, sorted by code. */
    @Transactional
    public List<IndicatorDefinition> all() {
        return stored.all();
    }

    @Transactional
    public Optional<IndicatorDefinition> find(String code) {
        return stored.find(code);
    }

    /** @throws Problem 404 when there is no such indicator */
    @Transactional
    public IndicatorDefinition of(String code) {
        return stored.find(code).orElseThrow(() -> unknown(code));
    }

    /**
     * Every version of its definition, newest first.
     *
     * @throws Problem 404 when there is no such indicator
     */
    @Transactional
    public List<Version<IndicatorDefinition>> versions(String code) {
        of(code);
        return stored.versions(code);
    }

    /** As it was defined at an instant; empty before its first version. */
    @Transactional
    public Optional<IndicatorDefinition> at(String code, Instant instant) {
        return stored.find(code, instant);
    }

    /** How an indicator is computed by the valid definitions. */
    @Transactional
    public Formula formula(IndicatorDefinition indicator) {
        return indicator.formula(this::of);
    }

    /** How an indicator was computed by the definitions of an instant. */
    @Transactional
    public Formula formula(IndicatorDefinition indicator, Instant instant) {
        return indicator.formula(code -> at(code, instant).orElseThrow(() -> unknown(code)));
    }

    /** Codes of the variables that are ready-made figures: those of indicators of the kind DELIVERED. */
    @Transactional
    public Set<String> readyMade() {
        return readyMade(stored.all());
    }

    static Set<String> readyMade(Collection<IndicatorDefinition> all) {
        return all.stream()
                .filter(indicator -> indicator.kind() == Kind.DELIVERED)
                .flatMap(indicator -> indicator.numerator().stream())
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Problem unknown(String code) {
        return Problem.notFound("indicator", code);
    }
}
