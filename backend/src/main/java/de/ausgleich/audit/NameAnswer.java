package de.ausgleich.audit;

import java.util.UUID;

/**
 * Who made an entry.
 *
 * @param name as the account was called then
 * @param subject the account's identifier in the realm
 * @param look the entry that was written for this look
 */
public record NameAnswer(String name, String subject, UUID look) {}
