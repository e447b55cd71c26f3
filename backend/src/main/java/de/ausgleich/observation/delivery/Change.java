package de.ausgleich.observation.delivery;

import java.util.Map;

/** What can be done with a delivery. Each is one step on its way and one entry in the trail. */
sealed interface Change {

    /** @param mapping how the columns are to be read from now on */
    record Remap(Mapping mapping) implements Change {}

    /** @param accepted why a warning is accepted, by the finding's number */
    record Publish(Map<Integer, String> accepted) implements Change {}

    record Reject(String reason) implements Change {}

    record Withdraw(String reason) implements Change {}

    /** What was done, as the trail calls it. */
    default String action() {
        return switch (this) {
            case Remap remap -> "mapped";
            case Publish publish -> "published";
            case Reject reject -> "rejected";
            case Withdraw withdraw -> "withdrawn";
        };
    }

    /** Whether it must wait for other publications to end before the delivery is looked at. */
    default boolean touchesWhatIsPublished() {
        return switch (this) {
            case Publish publish -> true;
            case Withdraw withdraw -> true;
            case Remap remap -> false;
            case Reject reject -> false;
        };
    }
}
