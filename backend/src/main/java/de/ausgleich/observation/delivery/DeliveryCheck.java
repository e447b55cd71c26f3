package de.ausgleich.observation.delivery;

import java.util.List;

/**
 * Checks a table against what is known and published, and plans what publishing it would do. Nothing is
 * corrected on the way: what is doubtful is named, and people decide.
 */
final class DeliveryCheck {

    private DeliveryCheck() {}

    /**
     * @param mapping one without {@link Mapping#faults}, or a proposal, whose gaps become findings
     */
    static CheckResult check(Table table, Mapping mapping, CheckContext context, CheckProgress.Listener listener) {
        var findings = new Findings();
        var body = new TableBody(table, mapping.headerRow());
        DateCheck.preamble(table, body.headers(), mapping, context, findings);
        if (!ColumnCheck.check(body, mapping, context.catalogue(), findings)) {
            return new CheckResult(List.of(), findings.inOrder());
        }
        var delivered = DeliveredTableReader.read(body, mapping, context.catalogue(), listener);
        if (delivered.rows().isEmpty()) {
            findings.add(FindingType.EMPTY_FILE, mapping.headerRow() + 1, delivered.districtHeader(), "", "file");
            return new CheckResult(List.of(), findings.inOrder());
        }
        check(delivered, context, findings, listener);
        return new CheckResult(Plan.of(delivered, context, findings), findings.inOrder());
    }

    /** Numbers before sums, sums before parts and jumps: each looks only at what can still be published. */
    private static void check(
            DeliveredTable delivered, CheckContext context, Findings findings, CheckProgress.Listener listener) {
        List<Runnable> steps = List.of(
                () -> DateCheck.rows(delivered, context, findings),
                () -> VariableCheck.check(delivered, findings),
                () -> DistrictCheck.check(delivered, context.catalogue(), findings),
                () -> NumberCheck.check(delivered, findings),
                () -> TotalCheck.check(delivered, findings),
                () -> PartCheck.check(delivered, context, findings),
                () -> JumpCheck.check(delivered, context, findings));
        for (int step = 0; step < steps.size(); step++) {
            listener.at(CheckPhase.COMPARING, step, steps.size());
            steps.get(step).run();
        }
    }
}
