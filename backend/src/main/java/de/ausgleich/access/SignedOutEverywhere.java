package de.ausgleich.access;

/**
 * Event: somebody has signed out everywhere. Fired within the transaction that ends the sessions.
 *
 * @param sessions how many were open here
 */
public record SignedOutEverywhere(int sessions) {}
