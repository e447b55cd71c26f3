package de.ausgleich.shared.api;

/**
 * Something with a code of its own, named in the reader's language.
 *
 * @param code by which the API knows it
 */
public record Ref(String code, String name) {}
