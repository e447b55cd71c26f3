package de.ausgleich.measure.documentation;

import de.ausgleich.monitoring.Value;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Gives a version the form in which the API shows it. */
final class EntryShape {

    /** People reached of 1 or more below it are told to those alone who see what is internal. */
    static final int FEWEST_TOLD = 3;

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
        boolean few = isFew(reached);
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
                false,
                entry.changedAt,
                entry.submittedAt,
                entry.acceptedAt,
                null,
                List.of());
    }

    static boolean isFew(@Nullable Integer reached) {
        return reached != null && reached > 0 && reached < FEWEST_TOLD;
    }
}
