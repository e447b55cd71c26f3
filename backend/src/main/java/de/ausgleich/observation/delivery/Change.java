package de.ausgleich.observation.delivery;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** What can be done with a delivery. Each is one step on its way and one entry in the trail. */
sealed interface Change {

    /** @param mapping how the columns are to be read from now on */
    record Remap(Mapping mapping) implements Change {}

    /** @param accepted why a warning is accepted, by the finding's number */
    record Publish(Map<Integer, String> accepted) implements Change {}

    /** @param wanted the findings to be put right */
    record Correct(List<Correcting> wanted) implements Change {}

    /** @param correction the one that is no longer wanted */
    record TakeBackCorrection(UUID correction) implements Change {}

    record Reject(String reason) implements Change {}

    record Withdraw(String reason) implements Change {}

    /** Takes a withdrawal back. */
    record Reinstate(String reason) implements Change {}

    /**
     * One finding to be put right.
     *
     * @param finding its number
     * @param to what is to be read; {@code null} for what is proposed
     * @param remember whether later files are to be understood so too
     */
    record Correcting(int finding, @Nullable String to, boolean remember) {}

    /** What was done, as the trail calls it. */
    default String action() {
        return switch (this) {
            case Remap remap -> "mapped";
            case Publish publish -> "published";
            case Correct correct -> "corrected";
            case TakeBackCorrection back -> "correction-taken-back";
            case Reject reject -> "rejected";
            case Withdraw withdraw -> "withdrawn";
            case Reinstate reinstate -> "reinstated";
        };
    }

    /** Whether it must wait for other publications to end before the delivery is looked at. */
    default boolean touchesWhatIsPublished() {
        return switch (this) {
            case Publish publish -> true;
            case Withdraw withdraw -> true;
            case Reinstate reinstate -> true;
            case Remap remap -> false;
            case Correct correct -> false;
            case TakeBackCorrection back -> false;
            case Reject reject -> false;
        };
    }
}
