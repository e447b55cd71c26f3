package de.ausgleich.measure.resource;

import java.math.BigDecimal;

/**
 * What the planning said of the department's own budget.
 *
 * @param holds whether it holds the need
 * @param need of which it was said; a need above it asks again
 * @param share of the planned cost that was left to the budget then, beside the need
 */
record Confirmed(boolean holds, Need need, BigDecimal share) {

    /** What is said today. The budget does not hold: what is needed and what the cost has risen by. */
    static Confirmed of(boolean holds, Claim claim, BigDecimal risen) {
        return holds
                ? new Confirmed(true, claim.need(), claim.share())
                : new Confirmed(
                        false,
                        claim.need().plus(new Need(risen, BigDecimal.ZERO)),
                        claim.share().subtract(risen));
    }

    /** Whether it was said of as much as is asked for today. */
    boolean stands(Claim claim) {
        return need.covers(claim.need()) && reach(claim).compareTo(claim.share()) >= 0;
    }

    /** The share of which it was said: what the need has fallen by since is part of it. */
    BigDecimal reach(Claim claim) {
        return share.add(need.beyond(claim.need()).money());
    }
}
