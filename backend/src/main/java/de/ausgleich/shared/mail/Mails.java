package de.ausgleich.shared.mail;

import jakarta.inject.Singleton;
import jakarta.mail.Authenticator;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.PasswordAuthentication;
import jakarta.mail.SendFailedException;
import jakarta.mail.Session;
import jakarta.mail.Transport;
import jakarta.mail.internet.AddressException;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeMessage;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.Date;
import java.util.Locale;
import java.util.Properties;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;

/** Writes to people by the city's mail server; no address gets into the log. */
@Singleton
public class Mails {

    private static final Logger LOG = Logger.getLogger(Mails.class);
    private static final String LONGEST_MILLISECONDS = "10000";

    private final MailServer server;
    private final Clock clock;

    Mails(MailServer server, Clock clock) {
        this.server = server;
        this.clock = clock;
    }

    /** Whether there is a server that sends. */
    public boolean canSend() {
        return server.host().isPresent() && server.from().isPresent();
    }

    /**
     * @param text plain
     * @return whether the server took it; not where it knows no such address
     * @throws MailServerAway when it does not answer or takes nothing
     */
    public boolean send(String to, Locale language, String subject, String text) {
        try {
            Session session = Session.getInstance(settings(), login());
            MimeMessage message = new MimeMessage(session);
            message.setFrom(new InternetAddress(server.from().orElseThrow(), true));
            message.setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
            message.setSubject(subject, StandardCharsets.UTF_8.name());
            message.setText(text, StandardCharsets.UTF_8.name());
            message.setHeader("Content-Language", language.getLanguage());
            message.setHeader("Auto-Submitted", "auto-generated");
            message.setSentDate(Date.from(clock.instant()));
            Transport.send(message);
            return true;
        } catch (AddressException | SendFailedException refused) {
            LOG.warn("An address was refused, and its mail was not sent");
            return false;
        } catch (MessagingException away) {
            LOG.warnf("The mail server takes nothing: %s", away.getClass().getSimpleName());
            throw new MailServerAway();
        }
    }

    private Properties settings() {
        Properties settings = new Properties();
        settings.setProperty("mail.smtp.host", server.host().orElseThrow());
        settings.setProperty("mail.smtp.port", String.valueOf(server.port()));
        settings.setProperty("mail.smtp.auth", String.valueOf(signsIn()));
        settings.setProperty("mail.smtp.starttls.enable", String.valueOf(server.starttls()));
        settings.setProperty("mail.smtp.starttls.required", String.valueOf(server.starttls()));
        settings.setProperty("mail.smtp.ssl.enable", String.valueOf(server.ssl()));
        settings.setProperty("mail.smtp.ssl.checkserveridentity", "true");
        settings.setProperty("mail.smtp.connectiontimeout", LONGEST_MILLISECONDS);
        settings.setProperty("mail.smtp.timeout", LONGEST_MILLISECONDS);
        settings.setProperty("mail.smtp.writetimeout", LONGEST_MILLISECONDS);
        return settings;
    }

    private boolean signsIn() {
        return server.auth() && server.user().isPresent();
    }

    private @Nullable Authenticator login() {
        return server.user()
                .filter(user -> signsIn())
                .<Authenticator>map(user -> new Authenticator() {
                    @Override
                    protected PasswordAuthentication getPasswordAuthentication() {
                        return new PasswordAuthentication(
                                user, server.password().orElse(""));
                    }
                })
                .orElse(null);
    }
}
