package de.ausgleich.goal;

/** Between whom a goal balances (Ebene des Ausgleichs). */
public enum BalanceLevel {
    BETWEEN_GROUPS,
    BETWEEN_DISTRICTS_AND_CITY,
    BETWEEN_PLACE_AND_PEOPLE
}
