package de.ausgleich.measure;

import java.util.Optional;

/** Where a measure is on its way. */
public enum MeasureState {
    IDEA,
    PLANNED,
    RUNNING,
    COMPLETED,
    CANCELLED;

    /**
     * The state to which a step leads from here; empty where it is not foreseen.
     *
     * @param started whether it ran: what is taken up again goes back to where it was
     */
    Optional<MeasureState> after(MeasureStep step, boolean started) {
        return Optional.ofNullable(
                switch (step) {
                    case PLANNING -> this == IDEA ? PLANNED : null;
                    case START -> this == PLANNED ? RUNNING : null;
                    case COMPLETION -> this == RUNNING ? COMPLETED : null;
                    case CANCELLATION -> this == PLANNED || this == RUNNING ? CANCELLED : null;
                    case REOPENING ->
                        switch (this) {
                            case IDEA -> null;
                            case PLANNED -> IDEA;
                            case RUNNING -> PLANNED;
                            case COMPLETED -> RUNNING;
                            case CANCELLED -> started ? RUNNING : PLANNED;
                        };
                });
    }
}
