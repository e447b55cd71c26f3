package de.ausgleich.goal;

import de.ausgleich.shared.api.Ref;
import java.time.Instant;
import java.time.LocalDate;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What partners agreed to do (Aufgabe).
 *
 * @param goal for which it is done; null for the area as a whole
 * @param owner the body that does it
 * @param author the body that entered it; null for the planning itself
 * @param done when it was done; null while it is open
 * @param doneWords what came of it
 * @param overdue whether it is open and its day has passed
 * @param mine whether the reader's own body does it
 * @param editable whether the reader may change it and say that it is done
 */
public record Task(
        UUID id,
        Ref area,
        @Nullable TaskGoal goal,
        String what,
        Ref owner,
        LocalDate due,
        @Nullable Ref author,
        @Nullable Instant done,
        @Nullable String doneWords,
        boolean overdue,
        boolean mine,
        boolean editable,
        Instant createdAt,
        int version) {

    /** The goal by its title. */
    public record TaskGoal(UUID id, String title) {}
}
