package de.ausgleich.shared.mail;

/** The mail server does not answer, or takes nothing. */
public final class MailServerAway extends RuntimeException {

    private static final long serialVersionUID = 1;

    MailServerAway() {
        super("the mail server takes nothing", null, false, false);
    }
}
