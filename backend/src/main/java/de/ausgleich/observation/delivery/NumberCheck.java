package de.ausgleich.observation.delivery;

import static de.ausgleich.observation.delivery.FindingType.FRACTION_IN_COUNT;
import static de.ausgleich.observation.delivery.FindingType.MISSING_VALUE;
import static de.ausgleich.observation.delivery.FindingType.NEGATIVE;
import static de.ausgleich.observation.delivery.FindingType.NOT_A_NUMBER;

import java.math.BigDecimal;

/** Whether every figure is a number that its variable can have. */
final class NumberCheck {

    private NumberCheck() {}

    static void check(DeliveredTable delivered, Findings findings) {
        for (var entry : delivered.entries()) {
            var variable = entry.variable();
            if (variable != null && entry.area().isPresent()) {
                check(entry, variable, findings);
            }
        }
    }

    private static void check(Entry entry, VariableRules variable, Findings findings) {
        switch (entry.numeral()) {
            case Numeral.Amount(var value) -> amount(entry, variable, value, findings);
            case Numeral.Without without -> {
                // a sign is the office's own word and as good as a number
            }
            case Numeral.Blank blank -> missing(entry, variable, findings);
            case Numeral.NoNumber(var fault, var suggestion) -> {
                if (suggestion == null) {
                    findings.add(NOT_A_NUMBER, entry, fault.name(), Findings.name(variable));
                } else if (fault == Numeral.Fault.LETTERS) {
                    findings.add(
                            Correction.number(entry.cell().text(), suggestion),
                            NOT_A_NUMBER,
                            entry,
                            fault.name() + ".suggestion",
                            Findings.name(variable),
                            suggestion);
                } else {
                    findings.add(
                            NOT_A_NUMBER, entry, fault.name() + ".suggestion", Findings.name(variable), suggestion);
                }
                findings.refuse(entry);
            }
        }
    }

    private static void missing(Entry entry, VariableRules variable, Findings findings) {
        entry.district()
                .ifPresent(district ->
                        findings.add(MISSING_VALUE, entry, "cell", district.code(), Findings.name(variable)));
    }

    private static void amount(Entry entry, VariableRules variable, BigDecimal value, Findings findings) {
        if (value.signum() < 0 && !variable.readyMade()) {
            findings.add(NEGATIVE, entry, "count", Findings.name(variable));
            findings.refuse(entry);
        } else if (variable.wholeCounts() && isFraction(value)) {
            findings.add(FRACTION_IN_COUNT, entry, "count", Findings.name(variable));
            findings.refuse(entry);
        }
    }

    private static boolean isFraction(BigDecimal value) {
        return value.stripTrailingZeros().scale() > 0;
    }
}
