package de.ausgleich.shared.mail;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import java.util.Optional;

/** The city's mail server. */
@ConfigMapping(prefix = "ausgleich.mail")
interface MailServer {

    /** No mail is sent without one. */
    Optional<String> host();

    @WithDefault("587")
    int port();

    /** The address from which mails come. */
    Optional<String> from();

    /** Whether it asks who sends. */
    boolean auth();

    /** The account that sends. */
    Optional<String> user();

    Optional<String> password();

    /** Whether it must be spoken to encrypted once connected. */
    boolean starttls();

    /** Whether it is spoken to encrypted from the beginning. */
    boolean ssl();
}
