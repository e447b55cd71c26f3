package de.ausgleich.indicator;

/**
 * What a PUT left.
 *
 * @param created whether it was not there before
 */
public record Put<D>(D definition, boolean created) {}
