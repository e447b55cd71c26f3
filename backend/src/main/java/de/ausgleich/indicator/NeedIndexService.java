package de.ausgleich.indicator;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import de.ausgleich.audit.AuditTrail;
import de.ausgleich.shared.api.Condition;
import de.ausgleich.shared.api.Faults;
import de.ausgleich.shared.api.Put;
import de.ausgleich.shared.problem.Problem;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Creates, changes and retires need indices. */
@Singleton
public class NeedIndexService {

    private final Indicators indicators;
    private final Variables variables;
    private final Editor<NeedIndexDefinition> editor;
    private final Validator validator;

    NeedIndexService(
            NeedIndexDefinitions indices,
            Indicators indicators,
            Variables variables,
            AuditTrail trail,
            Validator validator) {
        this.indicators = indicators;
        this.variables = variables;
        this.editor = new Editor<>(indices.stored(), trail, "need-index");
        this.validator = validator;
    }

    /** @throws Problem 400 naming every fault; 412 and 428 when the condition does not hold */
    @Transactional
    public Put<NeedIndexDefinition> put(String code, NeedIndexRequest request, Condition condition) {
        return editor.put(code, condition, (retired, version) -> {
            Faults faults = new Faults();
            faults.addConstraints(validator, request);
            new NeedIndexRules(indicatorsByCode(), variablesByCode(), indicators.readyMade())
                    .check(code, request, retired, faults);
            faults.refuse();
            return request.definition(code, retired, version);
        });
    }

    @Transactional
    public NeedIndexDefinition retire(String code, @Nullable String ifMatch) {
        return editor.retire(code, ifMatch, index -> {});
    }

    /** @throws Problem 409 naming what it is made of and is retired itself, or has lost its direction or dimension */
    @Transactional
    public NeedIndexDefinition reinstate(String code, @Nullable String ifMatch) {
        return editor.reinstate(code, ifMatch, index -> {
            Map<String, IndicatorDefinition> known = indicatorsByCode();
            Map<String, VariableDefinition> counted = variablesByCode();
            List<String> gone = Stream.concat(
                            index.indicators().stream().filter(used -> isRetired(known.get(used))),
                            Stream.ofNullable(index.populationVariable()).filter(used -> isRetired(counted.get(used))))
                    .sorted()
                    .toList();
            if (!gone.isEmpty()) {
                throw Problem.rule("uses-retired", code, String.join(", ", gone));
            }
            List<String> unfit = index.indicators().stream()
                    .filter(used -> !fits(Objects.requireNonNull(known.get(used)), index))
                    .toList();
            if (!unfit.isEmpty()) {
                throw Problem.rule("need-index-unfit", code, String.join(", ", unfit));
            }
        });
    }

    private static boolean fits(IndicatorDefinition indicator, NeedIndexDefinition index) {
        return indicator.polarity() != Polarity.NEUTRAL && indicator.dimension() == index.dimension();
    }

    private static boolean isRetired(@Nullable Definition<?> definition) {
        return definition != null && definition.retired();
    }

    private Map<String, IndicatorDefinition> indicatorsByCode() {
        return indicators.all().stream().collect(toMap(IndicatorDefinition::code, identity()));
    }

    private Map<String, VariableDefinition> variablesByCode() {
        return variables.all().stream().collect(toMap(VariableDefinition::code, identity()));
    }
}
