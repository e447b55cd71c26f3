package de.ausgleich.indicator;

import de.ausgleich.shared.api.Faults;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * What an indicator must keep in itself and beside the other definitions.
 *
 * @param variables all variables by code
 * @param indicators all indicators by code
 */
record IndicatorRules(Map<String, VariableDefinition> variables, Map<String, IndicatorDefinition> indicators) {

    /** @param retired whether the indicator is retired, and so may name what is retired too */
    void check(String code, IndicatorRequest indicator, boolean retired, Faults faults) {
        CommonRules.code(code, faults);
        CommonRules.constant("polarity", indicator.polarity(), Polarity.class, faults);
        CommonRules.constant("dimension", indicator.dimension(), Dimension.class, faults);
        Optional<Kind> kind = CommonRules.constant("kind", indicator.kind(), Kind.class, faults);
        checkVariables("numerator", indicator.numerator(), retired, faults);
        checkVariables("denominator", indicator.denominator(), retired, faults);
        kind.ifPresent(known -> {
            checkParts(known, indicator, faults);
            checkPer(known, indicator, faults);
            checkChangeOf(known, code, indicator.changeOf(), retired, faults);
            checkStillShare(known, code, faults);
            checkNature(known, code, "numerator", indicator.numerator(), faults);
            checkNature(known, code, "denominator", indicator.denominator(), faults);
        });
    }

    private void checkVariables(String field, List<String> codes, boolean retired, Faults faults) {
        CommonRules.distinct(field, codes, faults);
        for (int i = 0; i < codes.size(); i++) {
            String code = codes.get(i);
            if (code != null && !code.isBlank()) {
                VariableDefinition variable = variables.get(code);
                if (variable == null) {
                    faults.add(field + "[" + i + "]", "variable.unknown", code);
                } else if (variable.retired() && !retired) {
                    faults.add(field + "[" + i + "]", "variable.retired", code);
                }
            }
        }
    }

    /** A variable is either counted, and summed up the areas, or a ready-made figure of each; never both. */
    private void checkNature(Kind kind, String code, String field, List<String> codes, Faults faults) {
        for (int i = 0; i < codes.size(); i++) {
            String variable = codes.get(i);
            boolean contradicts = variable != null
                    && indicators.values().stream()
                            .anyMatch(other -> !other.code().equals(code)
                                    && other.ownVariables().contains(variable)
                                    && (other.kind() == Kind.DELIVERED) != (kind == Kind.DELIVERED));
            if (contradicts) {
                String key = kind == Kind.DELIVERED ? "variable.counted" : "variable.ready-made";
                faults.add(field + "[" + i + "]", key, variable);
            }
        }
    }

    private static void checkParts(Kind kind, IndicatorRequest indicator, Faults faults) {
        switch (kind) {
            case SHARE, RATE, MEAN -> {
                requireSome("numerator", indicator.numerator(), kind, faults);
                requireSome("denominator", indicator.denominator(), kind, faults);
            }
            case COUNT -> {
                requireSome("numerator", indicator.numerator(), kind, faults);
                requireNone("denominator", indicator.denominator(), kind, faults);
            }
            case DELIVERED -> {
                if (indicator.numerator().size() != 1) {
                    faults.add("numerator", "indicator.exactly-one");
                }
                requireNone("denominator", indicator.denominator(), kind, faults);
            }
            case CHANGE -> {
                requireNone("numerator", indicator.numerator(), kind, faults);
                requireNone("denominator", indicator.denominator(), kind, faults);
            }
        }
    }

    private static void requireSome(String field, List<String> codes, Kind kind, Faults faults) {
        if (codes.isEmpty()) {
            faults.add(field, "indicator.needs-variables", kind.name());
        }
    }

    private static void requireNone(String field, List<String> codes, Kind kind, Faults faults) {
        if (!codes.isEmpty()) {
            faults.add(field, "indicator.without", kind.name());
        }
    }

    private static void checkPer(Kind kind, IndicatorRequest indicator, Faults faults) {
        if (kind == Kind.RATE && indicator.per() == null) {
            faults.add("per", "indicator.needs-per");
        } else if (kind != Kind.RATE && indicator.per() != null) {
            faults.add("per", "indicator.without", kind.name());
        }
    }

    private void checkChangeOf(Kind kind, String code, @Nullable ChangeOf changeOf, boolean retired, Faults faults) {
        if (kind != Kind.CHANGE) {
            if (changeOf != null) {
                faults.add("changeOf", "indicator.without", kind.name());
            }
        } else if (changeOf == null) {
            faults.add("changeOf", "indicator.needs-change-of");
        } else if (changeOf.indicator() != null && !changeOf.indicator().isBlank()) {
            checkShare(code, changeOf.indicator(), retired, faults);
        }
    }

    private void checkShare(String code, String shareCode, boolean retired, Faults faults) {
        IndicatorDefinition share = indicators.get(shareCode);
        if (share == null) {
            faults.add("changeOf.indicator", "indicator.unknown", shareCode);
        } else if (share.kind() != Kind.SHARE || shareCode.equals(code)) {
            faults.add("changeOf.indicator", "indicator.no-share", shareCode);
        } else if (share.retired() && !retired) {
            faults.add("changeOf.indicator", "indicator.retired", shareCode);
        }
    }

    /** A share of which others are the change stays a share. */
    private void checkStillShare(Kind kind, String code, Faults faults) {
        List<String> changes = changesOf(code);
        if (kind != Kind.SHARE && !changes.isEmpty()) {
            faults.add("kind", "indicator.needed-as-share", String.join(", ", changes));
        }
    }

    /** Codes of the indicators, retired ones too, that are a change of this one. */
    private List<String> changesOf(String code) {
        return indicators.values().stream()
                .filter(other -> other.changeOf() != null
                        && other.changeOf().indicator().equals(code)
                        && !other.code().equals(code))
                .map(IndicatorDefinition::code)
                .sorted()
                .toList();
    }
}
