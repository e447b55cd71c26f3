package de.ausgleich.indicator;

import de.ausgleich.shared.api.Faults;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What a variable must keep beside the other definitions.
 *
 * @param sources codes of all sources
 * @param variables all variables by code
 */
record VariableRules(Set<String> sources, Map<String, VariableDefinition> variables) {

    void check(String code, VariableRequest variable, Faults faults) {
        CommonRules.code(code, faults);
        CommonRules.constant("measure", variable.measure(), Measure.class, faults);
        CommonRules.distinct("headers", variable.headers(), faults);
        CommonRules.distinct("partOf", variable.partOf(), faults);
        CommonRules.distinct(
                "breaks",
                variable.breaks().stream()
                        .map(seam -> seam == null || seam.date() == null
                                ? null
                                : seam.date().toString())
                        .toList(),
                faults);
        String source = variable.source();
        if (source != null && !source.isBlank() && !sources.contains(source)) {
            faults.add("source", "source.unknown", source);
        }
        List<String> wholes = variable.partOf();
        for (int i = 0; i < wholes.size(); i++) {
            checkWhole(code, wholes.get(i), "partOf[" + i + "]", faults);
        }
    }

    private void checkWhole(String code, @Nullable String whole, String field, Faults faults) {
        if (whole == null || whole.isBlank()) {
            return;
        }
        if (whole.equals(code)) {
            faults.add(field, "variable.part-of-itself", code);
        } else if (!variables.containsKey(whole)) {
            faults.add(field, "variable.unknown", whole);
        } else if (wholesOf(whole).contains(code)) {
            faults.add(field, "variable.cycle", whole, code);
        }
    }

    /** Everything that a variable is directly or indirectly a part of. */
    private Set<String> wholesOf(String code) {
        Set<String> wholes = new HashSet<>();
        Deque<String> open = new ArrayDeque<>(List.of(code));
        while (!open.isEmpty()) {
            VariableDefinition next = variables.get(open.pop());
            if (next != null) {
                next.partOf().stream().filter(wholes::add).forEach(open::push);
            }
        }
        return wholes;
    }
}
