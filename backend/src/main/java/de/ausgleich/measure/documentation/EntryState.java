package de.ausgleich.measure.documentation;

import java.util.Optional;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Where a version of an entry stands. */
@Schema(name = "DocumentationState")
public enum EntryState {
    /** Being written; seen by the body that keeps the measure and by planning. */
    DRAFT,
    SUBMITTED,
    /** Planning asks for something; it is written on. */
    RETURNED,
    /** Counts, and is changed by a new version alone. */
    ACCEPTED;

    /** What happens to an entry. */
    enum Step {
        SUBMISSION,
        WITHDRAWAL,
        ACCEPTANCE,
        RETURN
    }

    boolean isWritten() {
        return this == DRAFT || this == RETURNED;
    }

    /**
     * The state that a step leads to; empty where the step is not possible.
     *
     * @param asked whether planning has asked for something: taking the answer back leaves the question
     */
    Optional<EntryState> after(Step step, boolean asked) {
        return Optional.ofNullable(
                switch (step) {
                    case SUBMISSION -> isWritten() ? SUBMITTED : null;
                    case WITHDRAWAL -> this == SUBMITTED ? (asked ? RETURNED : DRAFT) : null;
                    case ACCEPTANCE -> this == SUBMITTED ? ACCEPTED : null;
                    case RETURN -> this == SUBMITTED ? RETURNED : null;
                });
    }
}
