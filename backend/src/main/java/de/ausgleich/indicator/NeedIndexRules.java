package de.ausgleich.indicator;

import de.ausgleich.shared.api.Faults;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a need index must keep in itself and beside the other definitions.
 *
 * @param indicators all indicators by code
 * @param variables all variables by code
 * @param readyMade variables that are figures and no counts
 */
record NeedIndexRules(
        Map<String, IndicatorDefinition> indicators, Map<String, VariableDefinition> variables, Set<String> readyMade) {

    private static final int STATUS_LIMITS = 3;
    private static final int DYNAMICS_LIMITS = 2;

    /** @param retired whether the index is retired, and so may name what is retired too */
    void check(String code, NeedIndexRequest index, boolean retired, Faults faults) {
        CommonRules.code(code, faults);
        Optional<Dimension> dimension = CommonRules.constant("dimension", index.dimension(), Dimension.class, faults);
        checkComponents(index.components(), dimension, retired, faults);
        checkPopulation(index, retired, faults);
        checkLimits("statusLimits", index.statusLimits(), STATUS_LIMITS, faults);
        checkLimits("dynamicsLimits", index.dynamicsLimits(), DYNAMICS_LIMITS, faults);
        if (index.leaveBelow().compareTo(index.enterFrom()) > 0) {
            faults.add("leaveBelow", "need-index.leave-above-enter");
        }
    }

    private void checkComponents(
            List<NeedIndexComponent> components, Optional<Dimension> dimension, boolean retired, Faults faults) {
        List<@Nullable String> codes = components.stream()
                .<@Nullable String>map(component -> component == null ? null : component.indicator())
                .toList();
        for (int at = 0; at < codes.size(); at++) {
            String code = codes.get(at);
            if (code != null && !code.isBlank()) {
                String field = "components[" + at + "].indicator";
                if (codes.indexOf(code) < at) {
                    faults.add(field, "catalogue.twice", code);
                }
                checkIndicator(field, code, dimension, retired, faults);
            }
        }
    }

    private void checkIndicator(
            String field, String code, Optional<Dimension> dimension, boolean retired, Faults faults) {
        IndicatorDefinition indicator = indicators.get(code);
        if (indicator == null) {
            faults.add(field, "indicator.unknown", code);
            return;
        }
        if (indicator.retired() && !retired) {
            faults.add(field, "indicator.retired", code);
        }
        if (indicator.polarity() == Polarity.NEUTRAL) {
            faults.add(field, "need-index.neutral", code);
        }
        if (dimension.filter(own -> own != indicator.dimension()).isPresent()) {
            faults.add(field, "need-index.other-dimension", code);
        }
    }

    private void checkPopulation(NeedIndexRequest index, boolean retired, Faults faults) {
        String code = index.populationVariable();
        if (code == null) {
            if (index.minimum() > 0) {
                faults.add("populationVariable", "need-index.needs-population");
            }
            return;
        }
        VariableDefinition variable = variables.get(code);
        if (variable == null) {
            faults.add("populationVariable", "variable.unknown", code);
        } else if (variable.retired() && !retired) {
            faults.add("populationVariable", "variable.retired", code);
        } else if (readyMade.contains(code)) {
            faults.add("populationVariable", "variable.ready-made", code);
        }
    }

    private static void checkLimits(String field, List<BigDecimal> limits, int expected, Faults faults) {
        if (limits.size() != expected) {
            faults.add(field, "need-index.number-of-limits", expected);
            return;
        }
        for (int at = 1; at < limits.size(); at++) {
            BigDecimal before = limits.get(at - 1);
            BigDecimal limit = limits.get(at);
            if (before != null && limit != null && before.compareTo(limit) >= 0) {
                faults.add(field + "[" + at + "]", "need-index.limits-ascend");
            }
        }
    }
}
