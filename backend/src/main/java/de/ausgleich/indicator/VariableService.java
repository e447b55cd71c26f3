package de.ausgleich.indicator;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;
import static java.util.stream.Collectors.toSet;

import de.ausgleich.audit.AuditTrail;
import de.ausgleich.shared.api.Condition;
import de.ausgleich.shared.api.Faults;
import de.ausgleich.shared.api.Put;
import de.ausgleich.shared.problem.Problem;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Creates, changes and retires variables. */
@Singleton
public class VariableService {

    private final Sources sources;
    private final Variables variables;
    private final Indicators indicators;
    private final NeedIndexDefinitions indices;
    private final Editor<VariableDefinition> editor;
    private final Validator validator;

    VariableService(
            Sources sources,
            Variables variables,
            Indicators indicators,
            NeedIndexDefinitions indices,
            AuditTrail trail,
            Validator validator) {
        this.sources = sources;
        this.variables = variables;
        this.indicators = indicators;
        this.indices = indices;
        this.editor = new Editor<>(variables.stored(), trail, "variable");
        this.validator = validator;
    }

    /** @throws Problem 400 naming every fault; 412 and 428 when the condition does not hold */
    @Transactional
    public Put<VariableDefinition> put(String code, VariableRequest request, Condition condition) {
        return editor.put(code, condition, (retired, version) -> {
            check(code, request);
            return request.definition(code, retired, version);
        });
    }

    /** @throws Problem 409 naming the indicators and need indices that still use it */
    @Transactional
    public VariableDefinition retire(String code, @Nullable String ifMatch) {
        return editor.retire(code, ifMatch, variable -> {
            List<String> users = Stream.concat(
                            indicators.all().stream()
                                    .filter(indicator -> !indicator.retired()
                                            && indicator.ownVariables().contains(code))
                                    .map(IndicatorDefinition::code),
                            indices.withPopulation(code).stream())
                    .toList();
            if (!users.isEmpty()) {
                throw Problem.rule("still-used", code, String.join(", ", users));
            }
        });
    }

    @Transactional
    public VariableDefinition reinstate(String code, @Nullable String ifMatch) {
        return editor.reinstate(code, ifMatch, variable -> {});
    }

    private void check(String code, VariableRequest request) {
        Faults faults = new Faults();
        faults.addConstraints(validator, request);
        VariableRules rules = new VariableRules(
                sources.all().stream().map(Source::code).collect(toSet()),
                variables.all().stream().collect(toMap(VariableDefinition::code, identity())));
        rules.check(code, request, faults);
        faults.refuse();
    }
}
