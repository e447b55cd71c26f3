package de.ausgleich.measure.resource;

import java.math.BigDecimal;

/**
 * What counts of one decision.
 *
 * @param open whether it was granted under conditions that are not met yet
 * @param share of the planned cost that was left to the budget when it was recorded
 */
record Decided(Outcome outcome, Need amount, boolean open, BigDecimal share) {

    boolean grants() {
        return switch (outcome) {
            case GRANTED, PARTIAL -> true;
            case REFUSED -> false;
        };
    }
}
