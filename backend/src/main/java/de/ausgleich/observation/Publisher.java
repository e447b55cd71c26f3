package de.ausgleich.observation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.UUID;

/** Makes delivered slices the current ones, and takes them back. Always within the transaction of its caller. */
@Singleton
public class Publisher {

    private final SliceStore store;
    private final SliceWriter writer;
    private final Release release;
    private final Clock clock;

    Publisher(SliceStore store, SliceWriter writer, Release release, Clock clock) {
        this.store = store;
        this.writer = writer;
        this.release = release;
        this.clock = clock;
    }

    /** Waits until no other publication is under way; until the end of the transaction none begins. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void lock() {
        writer.lock();
    }

    /** Adds a vintage per slice, and releases what others than the raw audience may see of it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Instant publish(UUID delivery, List<NewSlice> slices) {
        lock();
        Instant now = clock.instant();
        for (NewSlice slice : slices) {
            UUID id = writer.write(
                    Audience.RAW,
                    slice.key(),
                    writer.nextVintage(slice.key()),
                    delivery,
                    now,
                    slice.cells(),
                    slice.origins(),
                    slice.rows());
            writer.makeCurrent(Audience.RAW, slice.key(), id, now);
        }
        release.renew(slices.stream().map(NewSlice::key).toList(), now);
        return now;
    }

    /**
     * Takes a delivery's slices back: where one is current, the newest earlier vintage that still stands is
     * current again, or none. The delivery itself must no longer count as published.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Instant withdraw(UUID delivery, Collection<SliceKey> keys) {
        lock();
        Instant now = clock.instant();
        List<SliceKey> current = keys.stream()
                .filter(key ->
                        store.editions(Audience.RAW, key.scheme(), List.of(key.variable()), key.date(), null).stream()
                                .anyMatch(edition -> edition.delivery().equals(delivery)))
                .toList();
        current.forEach(key ->
                writer.makeCurrent(Audience.RAW, key, writer.newestStanding(key).orElse(null), now));
        release.renew(current, now);
        return now;
    }
}
