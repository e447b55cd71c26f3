package de.ausgleich.demonstration;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class MailReadingTest {

    @Test
    void readsTheTextAndItsLinks() {
        Mail mail = MailReading.read("n@example.org", """
                Date: Sat, 28 Nov 2026 14:13:29 +0000\r
                Subject: =?utf-8?q?Einladung_f=C3=BCr_Sie?=\r
                MIME-Version: 1.0\r
                Content-Type: multipart/alternative; boundary="b"\r
                \r
                --b\r
                Content-Type: text/plain; charset=UTF-8\r
                Content-Transfer-Encoding: quoted-printable\r
                \r
                Gr=C3=BC=C3=9Fe, siehe http://localhost/a?key=3Db=\r
                c\r
                --b\r
                Content-Type: text/html; charset=UTF-8\r
                \r
                <a href="http://localhost/other">x</a>\r
                --b--\r
                """);
        assertThat(mail)
                .isEqualTo(new Mail(
                        "n@example.org",
                        "Einladung für Sie",
                        Instant.parse("2026-11-28T14:13:29Z"),
                        "Grüße, siehe http://localhost/a?key=bc",
                        java.util.List.of("http://localhost/a?key=bc")));
    }

    @Test
    void takesAMailOfOnePart() {
        Mail mail = MailReading.read("n@example.org", "Subject: Kurz\r\n\r\nNur Text\r\n");
        assertThat(mail.text()).isEqualTo("Nur Text");
        assertThat(mail.sentAt()).isNull();
        assertThat(mail.links()).isEmpty();
    }
}
