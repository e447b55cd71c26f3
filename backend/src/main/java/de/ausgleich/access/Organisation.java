package de.ausgleich.access;

/**
 * The body for which somebody acts.
 *
 * @param code stable identifier
 * @param name as it calls itself
 */
public record Organisation(String code, String name) {}
