package de.ausgleich.shared.api;

/**
 * What a PUT left.
 *
 * @param created whether it was not there before
 */
public record Put<T>(T thing, int version, boolean created) {}
