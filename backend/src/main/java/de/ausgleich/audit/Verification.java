package de.ausgleich.audit;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a walk along the chain has found.
 *
 * @param entries links that were looked at
 * @param newest the last link, to be noted outside
 * @param broken the first link that does not hold; null while the chain is whole
 */
record Verification(long entries, Anchor newest, @Nullable Broken broken) {

    /**
     * Where it breaks.
     *
     * @param sequence null for an entry outside the chain
     * @param entry null for one that is gone
     */
    record Broken(@Nullable Long sequence, @Nullable UUID entry, Fault fault) {}
}
