package de.ausgleich.organisation;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.util.concurrent.atomic.AtomicLong;
import java.util.function.BooleanSupplier;
import java.util.function.Function;

/**
 * Remembers how accounts stand until told of a change. While nobody could be told, nothing is remembered: then every
 * question goes to the database.
 */
final class RememberedStandings {

    private static final int MOST = 20_000;

    private final Function<Account, KeptStanding> stored;
    private final BooleanSupplier isTold;
    private final Cache<Account, KeptStanding> remembered =
            Caffeine.newBuilder().maximumSize(MOST).build();
    private final AtomicLong changes = new AtomicLong();

    /** @param isTold whether changes are being heard of at this moment */
    RememberedStandings(Function<Account, KeptStanding> stored, BooleanSupplier isTold) {
        this.stored = stored;
        this.isTold = isTold;
    }

    KeptStanding of(Account account) {
        if (!isTold.getAsBoolean()) {
            return stored.apply(account);
        }
        KeptStanding known = remembered.getIfPresent(account);
        return known == null ? read(account) : known;
    }

    /** What was read before a change and arrives after it must not stay. */
    private KeptStanding read(Account account) {
        long before = changes.get();
        KeptStanding read = stored.apply(account);
        remembered.put(account, read);
        if (changes.get() != before) {
            remembered.invalidate(account);
        }
        return read;
    }

    /** @param told realm and subject of the account that has changed, or nothing when all may have */
    void changed(String told) {
        changes.incrementAndGet();
        int space = told.indexOf(' ');
        if (space < 0) {
            remembered.invalidateAll();
        } else {
            remembered.invalidate(new Account(told.substring(0, space), told.substring(space + 1)));
        }
    }
}
