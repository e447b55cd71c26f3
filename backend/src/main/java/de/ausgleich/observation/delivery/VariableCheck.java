package de.ausgleich.observation.delivery;

import static de.ausgleich.observation.delivery.FindingType.UNKNOWN_VARIABLE;

/** Rows of a long table whose variable nobody knows. */
final class VariableCheck {

    private VariableCheck() {}

    static void check(DeliveredTable delivered, Findings findings) {
        for (var entry : delivered.entries()) {
            if (entry.variable() == null) {
                var column = delivered.mapping().variableColumn();
                findings.add(UNKNOWN_VARIABLE, entry.line(), column, entry.variableText(), "row");
                findings.refuse(entry);
            }
        }
    }
}
