package de.ausgleich.observation.delivery;

/** How a table holds its figures. */
enum Layout {
    /** A row per district, a column per variable. */
    WIDE,
    /** A row per figure, with columns that name district and variable. */
    LONG
}
