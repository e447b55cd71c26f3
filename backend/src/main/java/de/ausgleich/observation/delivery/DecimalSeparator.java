package de.ausgleich.observation.delivery;

/** What stands before the decimals in a text file. Spreadsheet numbers do not depend on it. */
enum DecimalSeparator {
    /** 1.234,5 — as German offices write. */
    COMMA,
    /** 1234.5 — as programs and the long format write. */
    POINT
}
