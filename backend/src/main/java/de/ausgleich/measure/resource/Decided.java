package de.ausgleich.measure.resource;

/**
 * What counts of one decision.
 *
 * @param open whether it was granted under conditions that are not met yet
 */
record Decided(Outcome outcome, Need amount, boolean open) {

    boolean grants() {
        return switch (outcome) {
            case GRANTED, PARTIAL -> true;
            case REFUSED -> false;
        };
    }
}
