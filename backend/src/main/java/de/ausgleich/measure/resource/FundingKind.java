package de.ausgleich.measure.resource;

/** By what a provider is funded. */
public enum FundingKind {
    GRANT,
    SERVICE_CONTRACT
}
