package de.ausgleich.audit;

import de.ausgleich.audit.Verification.Broken;
import org.jspecify.annotations.Nullable;

/** Walks along the links in their order and keeps the first one that does not hold. */
final class Chain {

    private final @Nullable Anchor outside;
    private Anchor last = Anchor.START;
    private long entries;
    private @Nullable Broken broken;

    /** @param outside a link noted earlier, to be held against what is there now */
    Chain(@Nullable Anchor outside) {
        this.outside = outside;
    }

    void follow(Link link) {
        entries++;
        if (broken != null) {
            return;
        }
        if (link.sequence() == null || link.digest() == null) {
            broken = new Broken(null, link.entry(), Fault.UNCHAINED);
        } else if (link.sequence() > last.sequence() + 1) {
            broken = new Broken(last.sequence() + 1, null, Fault.MISSING);
        } else {
            compare(link, link.sequence(), link.digest());
            last = new Anchor(link.sequence(), link.digest());
        }
    }

    private void compare(Link link, long sequence, String digest) {
        if (sequence <= last.sequence() || !last.digest().equals(link.previous())) {
            broken = new Broken(sequence, link.entry(), Fault.ORDER);
        } else if (!digest.equals(link.computed())) {
            broken = new Broken(sequence, link.entry(), Fault.CONTENT);
        } else if (Boolean.FALSE.equals(link.personFits())) {
            broken = new Broken(sequence, link.entry(), Fault.PERSON);
        } else if (outside != null
                && outside.sequence() == sequence
                && !outside.digest().equals(digest)) {
            broken = new Broken(sequence, link.entry(), Fault.ANCHOR);
        }
    }

    /** @param head where the chain is noted to end; null when even that is gone */
    Verification end(@Nullable Anchor head) {
        if (broken == null) {
            broken = atTheEnd(head);
        }
        return new Verification(entries, last, broken);
    }

    private @Nullable Broken atTheEnd(@Nullable Anchor head) {
        if (head != null && head.sequence() > last.sequence()) {
            return new Broken(last.sequence() + 1, null, Fault.END_MISSING);
        }
        if (!last.equals(head)) {
            return new Broken(last.sequence(), null, Fault.HEAD);
        }
        return outside != null && outside.sequence() > last.sequence()
                ? new Broken(outside.sequence(), null, Fault.ANCHOR)
                : null;
    }
}
