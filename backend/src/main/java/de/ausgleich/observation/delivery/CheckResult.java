package de.ausgleich.observation.delivery;

import java.util.List;

/**
 * The outcome of a check: what publishing would do, and what speaks against it.
 *
 * @param plan a row per figure in the order of the file, totals not among them
 * @param findings in the order of the file's lines
 */
record CheckResult(List<PlanRow> plan, List<Finding> findings) {

    CheckResult {
        plan = List.copyOf(plan);
        findings = List.copyOf(findings);
    }

    boolean hasErrors() {
        return findings.stream().anyMatch(finding -> finding.severity() == Severity.ERROR);
    }
}
