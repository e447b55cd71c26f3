package de.ausgleich.measure.documentation;

import de.ausgleich.monitoring.Value;
import java.util.List;

/** Gives a version the form in which the API shows it. */
final class EntryShape {

    private EntryShape() {}

    /** For the body that keeps the measure, and planning. */
    static EntryAnswer all(Entry entry, List<DocumentationFile> files) {
        return new EntryAnswer(
                entry.number,
                entry.state,
                entry.activities,
                entry.output,
                entry.reached,
                entry.reached == null ? Value.Status.MISSING : Value.Status.AVAILABLE,
                entry.counted(),
                entry.wentWell,
                entry.wentBadly,
                entry.deviation,
                entry.cost,
                entry.unchangedSince,
                entry.changedAt,
                entry.submittedAt,
                entry.acceptedAt,
                entry.returnedBecause,
                files);
    }

    /** Of what was accepted, for everybody else who sees the measure. */
    static EntryAnswer open(Entry entry) {
        Integer reached = entry.reached;
        boolean few = reached != null && EntryAnswer.isFew(reached);
        return new EntryAnswer(
                entry.number,
                entry.state,
                entry.activities,
                entry.output,
                few ? null : reached,
                few ? Value.Status.SUPPRESSED : reached == null ? Value.Status.MISSING : Value.Status.AVAILABLE,
                List.of(),
                entry.wentWell,
                null,
                null,
                null,
                null,
                entry.changedAt,
                entry.submittedAt,
                entry.acceptedAt,
                null,
                List.of());
    }
}
