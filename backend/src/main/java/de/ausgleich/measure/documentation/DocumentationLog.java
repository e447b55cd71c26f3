package de.ausgleich.measure.documentation;

import de.ausgleich.access.Capacity;
import de.ausgleich.audit.AuditTrail;
import de.ausgleich.measure.MeasureFacts;
import de.ausgleich.shared.persistence.Identifiers;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Writes down what was done with entries; neither counts nor words of them. */
@Singleton
class DocumentationLog {

    /** In the trail it has the identifier of its measure. */
    static final String OBJECT = "documentation";

    private final AuditTrail trail;
    private final Entries entries;
    private final Clock clock;

    DocumentationLog(AuditTrail trail, Entries entries, Clock clock) {
        this.trail = trail;
        this.entries = entries;
        this.clock = clock;
    }

    /** What the trail says of an entry. */
    record Trace(String period, int versionNumber, EntryState state) {

        static Trace of(Entry entry) {
            return new Trace(entry.period, entry.number, entry.state);
        }
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    Entry newEntry(UUID measure, Period period) {
        return new Entry(Identifiers.next(), measure, period, now());
    }

    void record(Capacity by, String action, MeasureFacts measure, @Nullable Object before, Entry after) {
        entries.flush();
        trail.recordIn(by, action, OBJECT, measure.id(), before, Trace.of(after));
    }

    void recordDiscarded(Capacity by, MeasureFacts measure, Entry before) {
        trail.recordIn(by, "discarded", OBJECT, measure.id(), Trace.of(before), null);
    }
}
