package de.ausgleich.demonstration;

import jakarta.mail.MessagingException;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.Session;
import jakarta.mail.internet.MimeMessage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/** Reads a mail as it came over the line. */
final class MailReading {

    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

    private MailReading() {}

    /** @param source the mail's bytes, each as one character */
    static Mail read(String to, String source) {
        try {
            MimeMessage message = new MimeMessage(
                    Session.getInstance(new Properties()),
                    new ByteArrayInputStream(source.getBytes(StandardCharsets.ISO_8859_1)));
            String text = text(message).strip();
            List<String> links = LINK.matcher(text)
                    .results()
                    .map(MatchResult::group)
                    .distinct()
                    .toList();
            Date sent = message.getSentDate();
            Instant sentAt = sent == null ? null : sent.toInstant();
            return new Mail(to, String.valueOf(message.getSubject()), sentAt, text, links);
        } catch (MessagingException | IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }

    private static String text(Part part) throws MessagingException, IOException {
        if (part.isMimeType("text/plain")) {
            return String.valueOf(part.getContent());
        }
        if (part.isMimeType("multipart/*")) {
            Multipart parts = (Multipart) part.getContent();
            for (int at = 0; at < parts.getCount(); at++) {
                String text = text(parts.getBodyPart(at));
                if (!text.isBlank()) {
                    return text;
                }
            }
        }
        return "";
    }
}
