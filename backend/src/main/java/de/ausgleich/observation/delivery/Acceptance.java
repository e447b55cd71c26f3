package de.ausgleich.observation.delivery;

import de.ausgleich.shared.problem.Problem;
import de.ausgleich.shared.problem.Violation;
import jakarta.inject.Singleton;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Warnings are accepted by people, each with a reason; errors never. */
@Singleton
class Acceptance {

    private static final int LONGEST_REASON = 1_000;

    private final StoredFindings findings;

    Acceptance(StoredFindings findings) {
        this.findings = findings;
    }

    /**
     * @param accepted the reason by the finding's number
     * @throws Problem 400 naming every reason that fits no warning or is empty, 409 while a finding stands open
     */
    void accept(Delivery delivery, Map<Integer, String> accepted) {
        Map<Integer, StoredFinding> warnings = findings.of(delivery.id).stream()
                .filter(finding -> finding.severity == Severity.WARNING)
                .collect(Collectors.toMap(finding -> finding.id.number(), Function.identity()));
        requireFitting(accepted, warnings);
        accepted.forEach((number, reason) -> {
            StoredFinding warning = warnings.get(number);
            if (warning != null) {
                warning.accept(reason.strip());
            }
        });
        if (delivery.errors > 0) {
            throw Problem.rule("delivery-has-errors", delivery.errors);
        }
        long open = warnings.values().stream()
                .filter(warning -> warning.acceptedReason == null)
                .count();
        if (open > 0) {
            throw Problem.rule("delivery-warnings-open", open);
        }
    }

    private static void requireFitting(Map<Integer, String> accepted, Map<Integer, StoredFinding> warnings) {
        List<Violation> violations = new ArrayList<>();
        accepted.forEach((number, reason) -> {
            if (!warnings.containsKey(number)) {
                violations.add(Violation.of("accepted." + number, "finding.no-warning", number));
            }
            if (reason.isBlank() || reason.length() > LONGEST_REASON) {
                violations.add(Violation.of("accepted." + number, "finding.reason", LONGEST_REASON));
            }
        });
        if (!violations.isEmpty()) {
            throw Problem.invalid(violations);
        }
    }
}
