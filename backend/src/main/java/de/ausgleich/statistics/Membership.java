package de.ausgleich.statistics;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** What the index proposes for a district and the programme; people decide (docs/methods/membership-proposals.md). */
public enum Membership {
    ENTER,
    STAY,
    WATCH,
    LEAVE;

    /**
     * The limit for entering lies above the one for leaving, so that a district on a border does not come and go.
     *
     * @param enterFrom above this index a district is proposed, in standard deviations
     * @param leaveBelow below this index a member is proposed to leave; not above enterFrom
     */
    public record Limits(double enterFrom, double leaveBelow) {
        public Limits {
            if (leaveBelow > enterFrom) {
                throw new IllegalArgumentException("leaving begins below entering");
            }
        }
    }

    /** Empty for a district outside the programme that needs no attention by this index. */
    public static Optional<Membership> of(
            boolean member, double index, @Nullable DynamicsClass dynamics, Limits limits) {
        if (member) {
            return Optional.of(index < limits.leaveBelow() ? LEAVE : STAY);
        }
        if (index > limits.enterFrom()) {
            return Optional.of(ENTER);
        }
        var fallingBehind = index > 0 && dynamics == DynamicsClass.NEGATIVE;
        return index > limits.leaveBelow() || fallingBehind ? Optional.of(WATCH) : Optional.empty();
    }
}
