package de.ausgleich.conference;

import de.ausgleich.shared.text.Bilingual;

/**
 * What reports can be about (Handlungsfeld).
 *
 * @param position its place in lists, the lowest first
 * @param retired whether it is no longer offered; reports keep it
 */
public record Topic(String code, Bilingual name, int position, boolean retired, int version) {}
