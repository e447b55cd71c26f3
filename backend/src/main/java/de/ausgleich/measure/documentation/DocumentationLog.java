package de.ausgleich.measure.documentation;

import de.ausgleich.access.Capacity;
import de.ausgleich.measure.MeasureBook;
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

    private final MeasureBook book;
    private final Entries entries;
    private final Clock clock;

    DocumentationLog(MeasureBook book, Entries entries, Clock clock) {
        this.book = book;
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
        book.recordIn(by, action, measure, before, Trace.of(after));
    }

    void recordDiscarded(Capacity by, MeasureFacts measure, Entry before) {
        book.recordIn(by, "documentation-discarded", measure, Trace.of(before), null);
    }
}
