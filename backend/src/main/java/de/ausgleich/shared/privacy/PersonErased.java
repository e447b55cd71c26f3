package de.ausgleich.shared.privacy;

/**
 * Event: a person was erased here. Fired within the transaction; whoever has to tell another system, such as the one
 * that keeps the accounts, observes it {@code AFTER_SUCCESS}.
 */
public record PersonErased(Person person, String pseudonym) {}
