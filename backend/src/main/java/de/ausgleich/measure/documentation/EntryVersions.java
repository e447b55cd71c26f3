package de.ausgleich.measure.documentation;

import de.ausgleich.measure.documentation.Entries.Mark;
import java.util.List;
import java.util.Optional;

/**
 * What was written of a period.
 *
 * @param all the newest version first
 */
record EntryVersions(List<Entry> all) {

    /** Of which something was written. */
    static final EntryVersions NONE = new EntryVersions(List.of());

    Optional<Entry> newest() {
        return all.stream().findFirst();
    }

    /** The version that counts. */
    Optional<Entry> accepted() {
        return all.stream().filter(one -> one.state == EntryState.ACCEPTED).findFirst();
    }

    /** The newest that was submitted at least once and is out of its writer's hands, or counts. */
    Optional<Entry> submitted() {
        return all.stream().filter(one -> !one.state.isWritten()).findFirst();
    }

    /** How it stands; empty where nothing was written. */
    Optional<Mark> mark() {
        Optional<Entry> counts = accepted();
        return newest().map(one -> new Mark(
                one.measure,
                one.period,
                one.from,
                one.to,
                one.state,
                counts.isPresent(),
                one.version,
                one.submittedAt == null
                        ? counts.map(accepted -> accepted.submittedAt).orElse(null)
                        : one.submittedAt,
                one.returnedBecause));
    }

    int version() {
        return newest().map(one -> one.version).orElse(0);
    }
}
