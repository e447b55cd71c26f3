package de.ausgleich.organisation;

/**
 * An account of a realm.
 *
 * @param realm without host and port
 */
record Account(String realm, String subject) {}
