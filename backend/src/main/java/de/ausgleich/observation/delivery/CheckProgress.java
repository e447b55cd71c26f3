package de.ausgleich.observation.delivery;

/**
 * How far the check of a long file is.
 *
 * @param done of {@code total} in this phase
 */
record CheckProgress(CheckPhase phase, int done, int total) {

    /** Whoever is told how far a check is. */
    interface Listener {

        /** What is checked at once is done before anybody could ask. */
        Listener NOBODY = progress -> {};

        void at(CheckProgress progress);

        default void at(CheckPhase phase, int done, int total) {
            at(new CheckProgress(phase, done, total));
        }
    }
}
