package de.ausgleich.indicator;

import com.fasterxml.jackson.databind.JsonNode;
import de.ausgleich.access.Right;
import de.ausgleich.access.Role;
import de.ausgleich.audit.AuditTrail;
import de.ausgleich.shared.api.Condition;
import de.ausgleich.shared.api.Faults;
import de.ausgleich.shared.api.Put;
import de.ausgleich.shared.problem.Problem;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Creates and changes sources and what is remembered of their files. */
@Singleton
public class SourceService {

    private final SourceTable stored;
    private final Sources sources;
    private final Variables variables;
    private final AuditTrail trail;
    private final MappingRules mappingRules;
    private final Validator validator;

    SourceService(
            SourceTable stored,
            Sources sources,
            Variables variables,
            AuditTrail trail,
            MappingRules mappingRules,
            Validator validator) {
        this.stored = stored;
        this.sources = sources;
        this.variables = variables;
        this.trail = trail;
        this.mappingRules = mappingRules;
        this.validator = validator;
    }

    /** @throws Problem 400 naming every fault; 412 and 428 when the condition does not hold */
    @Transactional
    public Put<Source> put(String code, SourceRequest request, Condition condition) {
        variables.stored().lock();
        Optional<Source> before = stored.find(code);
        before.ifPresentOrElse(
                source -> condition.requireForChange(code, source.version(), () -> source),
                () -> condition.requireForNew("source", code));
        check(code, request);
        int version = before.map(source -> source.version() + 1).orElse(1);
        Source after = new Source(
                code,
                request.name(),
                request.rawAudience(),
                request.legalBasis(),
                request.rhythm(),
                request.contact(),
                version);
        if (before.isPresent() && after.equals(before.get().at(version))) {
            return new Put<>(before.get(), before.get().version(), false);
        }
        stored.put(after);
        record(
                before.isPresent(),
                "source",
                code,
                before.map(Source::withoutPerson).orElse(null),
                after.withoutPerson());
        return new Put<>(after, version, before.isEmpty());
    }

    /** @throws Problem 404 when nothing is remembered */
    @Transactional
    SourceTable.Mapping mapping(String code) {
        sources.of(code);
        return stored.mapping(code).orElseThrow(() -> Problem.notFound("mapping", code));
    }

    /**
     * @param mappings one for each kind of file that the source sends
     * @throws Problem 400 for what is no mapping; 404 for an unknown source; 412 and 428 as always
     */
    @Transactional
    Put<JsonNode> putMapping(String code, JsonNode mappings, Condition condition) {
        if (mappings.toString().contains("\\u0000")) {
            throw Problem.invalid("", "text.nul");
        }
        mappingRules.check(mappings);
        variables.stored().lock();
        sources.of(code);
        Optional<SourceTable.Mapping> before = stored.mapping(code);
        before.ifPresentOrElse(
                known -> condition.requireForChange(code, known.version(), known::content),
                () -> condition.requireForNew("mapping", code));
        stored.putMapping(code, mappings);
        record(
                before.isPresent(),
                "source-mapping",
                code,
                before.map(SourceTable.Mapping::content).orElse(null),
                mappings);
        SourceTable.Mapping after = mapping(code);
        return new Put<>(after.content(), after.version(), before.isEmpty());
    }

    private void record(boolean known, String sort, String code, @Nullable Object before, Object after) {
        trail.record(Right.EDIT_CATALOGUE, known ? "changed" : "created", sort, code, before, after);
    }

    private void check(String code, SourceRequest request) {
        Faults faults = new Faults();
        CommonRules.code(code, faults);
        faults.addConstraints(validator, request);
        List<String> audience = request.rawAudience();
        CommonRules.distinct("rawAudience", audience, faults);
        for (int i = 0; i < audience.size(); i++) {
            String role = audience.get(i);
            if (role != null && !role.isBlank() && !isAudience(role)) {
                faults.add("rawAudience[" + i + "]", "source.audience", role);
            }
        }
        Rhythm rhythm = request.rhythm();
        if (rhythm != null && rhythm.months() != null && !Rhythm.MONTHS.contains(rhythm.months())) {
            faults.add("rhythm.months", "catalogue.one-of", rhythm.months(), "1, 3, 6, 12");
        }
        faults.refuse();
    }

    /** People who read figures; a service account is nobody's audience. */
    private static boolean isAudience(String code) {
        return Role.of(code)
                .filter(role -> role.rights().contains(Right.READ_FIGURES) && !code.contains(":"))
                .isPresent();
    }
}
