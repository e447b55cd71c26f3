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
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Creates, changes and retires indicators. */
@Singleton
public class IndicatorService {

    private final Variables variables;
    private final Indicators indicators;
    private final NeedIndexDefinitions indices;
    private final Editor<IndicatorDefinition> editor;
    private final Validator validator;

    IndicatorService(
            Variables variables,
            Indicators indicators,
            NeedIndexDefinitions indices,
            AuditTrail trail,
            Validator validator) {
        this.variables = variables;
        this.indicators = indicators;
        this.indices = indices;
        this.editor = new Editor<>(indicators.stored(), trail, "indicator");
        this.validator = validator;
    }

    /** @throws Problem 400 naming every fault; 412 and 428 when the condition does not hold */
    @Transactional
    public Put<IndicatorDefinition> put(String code, IndicatorRequest request, Condition condition) {
        return editor.put(code, condition, (retired, version) -> checked(code, request, retired, version));
    }

    private IndicatorDefinition checked(String code, IndicatorRequest request, boolean retired, int version) {
        Faults faults = new Faults();
        faults.addConstraints(validator, request);
        new IndicatorRules(variablesByCode(), indicatorsByCode()).check(code, request, retired, faults);
        checkStillFit(code, request, faults);
        faults.refuse();
        return request.definition(code, retired, version);
    }

    /** What goes into a need index keeps a direction and the index's dimension. */
    private void checkStillFit(String code, IndicatorRequest request, Faults faults) {
        for (NeedIndexDefinition index : indices.withIndicator(code)) {
            if (Polarity.NEUTRAL.name().equals(request.polarity())) {
                faults.add("polarity", "indicator.needed-with-direction", index.code());
            }
            if (!index.dimension().name().equals(request.dimension())) {
                faults.add("dimension", "indicator.needed-in-dimension", index.code(), index.dimension());
            }
        }
    }

    /**
     * The definition that a put would make; nothing is stored.
     *
     * @throws Problem 400 naming every fault
     */
    @Transactional
    public IndicatorDefinition preview(String code, IndicatorRequest request) {
        int version = indicators.find(code).map(IndicatorDefinition::version).orElse(0) + 1;
        return checked(code, request, false, version);
    }

    /** @throws Problem 409 naming the indicators that are a change of it, and the need indices that it goes into */
    @Transactional
    public IndicatorDefinition retire(String code, @Nullable String ifMatch) {
        return editor.retire(code, ifMatch, indicator -> {
            Stream<String> changes = indicators.all().stream()
                    .filter(other -> !other.retired()
                            && other.changeOf() != null
                            && other.changeOf().indicator().equals(code))
                    .map(IndicatorDefinition::code);
            List<String> users = Stream.concat(
                            changes, indices.withIndicator(code).stream().map(NeedIndexDefinition::code))
                    .toList();
            if (!users.isEmpty()) {
                throw Problem.rule("still-used", code, String.join(", ", users));
            }
        });
    }

    /** @throws Problem 409 naming what it is made of and is retired itself */
    @Transactional
    public IndicatorDefinition reinstate(String code, @Nullable String ifMatch) {
        return editor.reinstate(code, ifMatch, indicator -> {
            List<String> gone = Stream.concat(
                            retired(variablesByCode(), indicator.ownVariables().stream()),
                            retired(
                                    indicatorsByCode(),
                                    Stream.ofNullable(indicator.changeOf()).map(ChangeOf::indicator)))
                    .sorted()
                    .toList();
            if (!gone.isEmpty()) {
                throw Problem.rule("uses-retired", code, String.join(", ", gone));
            }
        });
    }

    private static <D extends Definition<D>> Stream<String> retired(Map<String, D> known, Stream<String> codes) {
        return codes.filter(code -> {
            D definition = known.get(code);
            return definition != null && definition.retired();
        });
    }

    private Map<String, VariableDefinition> variablesByCode() {
        return variables.all().stream().collect(toMap(VariableDefinition::code, identity()));
    }

    private Map<String, IndicatorDefinition> indicatorsByCode() {
        return indicators.all().stream().collect(toMap(IndicatorDefinition::code, identity()));
    }
}
