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

    /** Whether it was said of as much as is asked for today. */
    boolean stands(Claim claim) {
        return need.covers(claim.need()) && reach(claim).compareTo(claim.share()) >= 0;
    }

    /** The share of which it was said: what the need has fallen by since is part of it. */
    BigDecimal reach(Claim claim) {
        return share.add(need.beyond(claim.need()).money());
    }
}
