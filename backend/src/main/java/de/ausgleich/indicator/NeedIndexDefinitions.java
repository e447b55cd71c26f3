package de.ausgleich.indicator;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.ausgleich.shared.problem.Problem;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;

/** Reads the definitions of need indices, for this room and those above. */
@Singleton
public class NeedIndexDefinitions {

    private final Definitions<NeedIndexDefinition> stored;

    NeedIndexDefinitions(EntityManager database, ObjectMapper json, Clock clock) {
        this.stored = new Definitions<>(database, json, clock, "need_index", NeedIndexDefinition.class);
    }

    Definitions<NeedIndexDefinition> stored() {
        return stored;
    }

    /** The valid versions of all, retired ones too, sorted by code. */
    @Transactional
    public List<NeedIndexDefinition> all() {
        return stored.all();
    }

    /** @throws Problem 404 when there is no such index */
    @Transactional
    public NeedIndexDefinition of(String code) {
        return stored.find(code).orElseThrow(() -> unknown(code));
    }

    /** @throws Problem 404 when there is no such index, or no such version of it */
    @Transactional
    public NeedIndexDefinition of(String code, int version) {
        return versions(code).stream()
                .filter(one -> one.version() == version)
                .map(Version::definition)
                .findFirst()
                .orElseThrow(() -> unknown(code + ", version " + version));
    }

    /**
     * Every version, newest first.
     *
     * @throws Problem 404 when there is no such index
     */
    @Transactional
    public List<Version<NeedIndexDefinition>> versions(String code) {
        of(code);
        return stored.versions(code);
    }

    /** Those in use that an indicator goes into, sorted by code. */
    List<NeedIndexDefinition> withIndicator(String code) {
        return stored.all().stream()
                .filter(index -> !index.retired() && index.indicators().contains(code))
                .toList();
    }

    /** Codes of those in use that count inhabitants by a variable, sorted. */
    List<String> withPopulation(String variable) {
        return stored.all().stream()
                .filter(index -> !index.retired() && variable.equals(index.populationVariable()))
                .map(NeedIndexDefinition::code)
                .toList();
    }

    private static Problem unknown(String code) {
        return Problem.notFound("need-index", code);
    }
}
