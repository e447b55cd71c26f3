package de.ausgleich.indicator;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.ausgleich.shared.problem.Problem;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/** Reads variables, for this room and those above. */
@Singleton
public class Variables {

    private final Definitions<VariableDefinition> stored;

    Variables(EntityManager database, ObjectMapper json, Clock clock) {
        this.stored = new Definitions<>(database, json, clock, "variable", VariableDefinition.class);
    }

    Definitions<VariableDefinition> stored() {
        return stored;
    }

    /** All, retired ones too, sorted by code. */
    @Transactional
    public List<VariableDefinition> all() {
        return stored.all();
    }

    /** What a source delivers, without what is retired, sorted by code. */
    @Transactional
    public List<VariableDefinition> bySource(String source) {
        return stored.all().stream()
                .filter(variable -> !variable.retired() && variable.source().equals(source))
                .toList();
    }

    @Transactional
    public Optional<VariableDefinition> find(String code) {
        return stored.find(code);
    }

    /** @throws Problem 404 when there is no such variable */
    @Transactional
    public VariableDefinition of(String code) {
        return stored.find(code).orElseThrow(() -> Problem.notFound("variable", code));
    }

    /**
     * Every version of its definition, newest first.
     *
     * @throws Problem 404 when there is no such variable
     */
    @Transactional
    public List<Version<VariableDefinition>> versions(String code) {
        of(code);
        return stored.versions(code);
    }

    /** As it was defined at an instant; empty before its first version. */
    @Transactional
    public Optional<VariableDefinition> at(String code, Instant instant) {
        return stored.find(code, instant);
    }
}
