/**
 * Mails that the application itself writes.
 * May call java and the mail library only.
 */
@NullMarked
package de.ausgleich.shared.mail;

import org.jspecify.annotations.NullMarked;
