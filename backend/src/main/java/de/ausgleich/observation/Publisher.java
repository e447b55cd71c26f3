package de.ausgleich.observation;

import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
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

    /** The areas whose numbers others than the raw audience would not see if these slices were published. */
    @Transactional
    public Map<SliceKey, Set<String>> wouldHide(List<NewSlice> planned) {
        return release.wouldHide(planned);
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
    public void withdraw(UUID delivery) {
        makeNewestStandingCurrent(delivery);
    }

    /** Takes {@link #withdraw} back. The delivery itself must count as published again. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void reinstate(UUID delivery) {
        makeNewestStandingCurrent(delivery);
    }

    /** Whether newer numbers that still stand were published in the place of a delivery's since then. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isSuperseded(UUID delivery, Instant since) {
        lock();
        return writer.isSuperseded(delivery, since);
    }

    private void makeNewestStandingCurrent(UUID delivery) {
        lock();
        Instant now = clock.instant();
        List<SliceKey> changed = new ArrayList<>();
        for (SliceKey key : writer.keysOf(delivery)) {
            UUID standing = writer.newestStanding(key).orElse(null);
            UUID current =
                    store.editions(Audience.RAW, key.scheme(), List.of(key.variable()), key.date(), null).stream()
                            .map(Edition::slice)
                            .findFirst()
                            .orElse(null);
            if (!Objects.equals(standing, current)) {
                writer.makeCurrent(Audience.RAW, key, standing, now);
                changed.add(key);
            }
        }
        release.renew(changed, now);
    }
}
