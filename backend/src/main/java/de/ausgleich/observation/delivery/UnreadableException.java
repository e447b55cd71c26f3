package de.ausgleich.observation.delivery;

/** Ends the reading of a file from any depth; {@link TableReader} turns it into its reason. */
final class UnreadableException extends Exception {

    private static final long serialVersionUID = 1L;

    private final Unreadable reason;

    UnreadableException(Unreadable reason) {
        super(reason.name());
        this.reason = reason;
    }

    Unreadable reason() {
        return reason;
    }
}
