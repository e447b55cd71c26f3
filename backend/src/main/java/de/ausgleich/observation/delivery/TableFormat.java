package de.ausgleich.observation.delivery;

/** What kind of table a delivered file holds, told from its content. */
enum TableFormat {
    CSV,
    XLSX
}
