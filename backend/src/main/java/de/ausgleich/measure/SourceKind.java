package de.ausgleich.measure;

/** Where money comes from (Finanzierungsart). */
public enum SourceKind {
    OWN_FUNDS,
    CITY_BUDGET,
    GRANT,
    SERVICE_CONTRACT,
    DONATION,
    FEES,
    OTHER
}
