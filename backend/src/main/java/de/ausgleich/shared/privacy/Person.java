package de.ausgleich.shared.privacy;

/**
 * Somebody with an account.
 *
 * @param realm the realm that knows the account
 * @param subject the account's identifier there
 */
public record Person(String realm, String subject) {}
