package de.ausgleich.testing;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A mail server that takes everything and sends nothing on. It can be away. */
public final class MailUnderTest implements QuarkusTestResourceLifecycleManager {

    private static GreenMail server =
            new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP).dynamicPort());

    private static int port;

    @Override
    public Map<String, String> start() {
        server.start();
        port = server.getSmtp().getPort();
        return Map.of(
                "ausgleich.mail.host", "127.0.0.1",
                "ausgleich.mail.port", String.valueOf(port),
                "ausgleich.mail.from", "ausgleich@example.org",
                "ausgleich.mail.starttls", "false",
                "ausgleich.site", "https://ausgleich.example.org");
    }

    /** What an address was sent, the oldest first. */
    public static List<MimeMessage> mailsTo(String address) {
        return Arrays.stream(server.getReceivedMessages())
                .filter(mail -> to(mail).contains(address))
                .toList();
    }

    /** While it is away it takes nothing. */
    public static void away(boolean is) {
        if (is) {
            server.stop();
        } else {
            server = new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
            server.start();
        }
    }

    @Override
    public void stop() {
        server.stop();
    }

    private static String to(MimeMessage mail) {
        try {
            return Arrays.toString(mail.getAllRecipients());
        } catch (MessagingException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
