package de.ausgleich.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.ausgleich.shared.problem.Problem;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The mail server that `make run` starts: it takes every mail and sends none on. In production there is none. */
@Singleton
class Mailbox {

    private static final Duration LONGEST = Duration.ofSeconds(3);

    private final Optional<String> address;
    private final ObjectMapper json;
    private final HttpClient client =
            HttpClient.newBuilder().connectTimeout(LONGEST).build();

    Mailbox(@ConfigProperty(name = "ausgleich.mailbox") Optional<String> address, ObjectMapper json) {
        this.address = address;
        this.json = json;
    }

    /** The newest first. @throws Problem 404 where there is no such mailbox, 503 when it does not answer */
    List<Mail> mails() {
        String mailbox = address.orElseThrow(() -> Problem.notFound("address", "mails"));
        List<Mail> mails = new ArrayList<>();
        for (JsonNode user : ask(mailbox + "/api/user")) {
            String to = user.path("email").asText();
            String messages =
                    mailbox + "/api/user/" + URLEncoder.encode(to, StandardCharsets.UTF_8) + "/messages/INBOX";
            for (JsonNode message : ask(messages)) {
                mails.add(MailReading.read(to, message.path("mimeMessage").asText()));
            }
        }
        mails.sort(Comparator.comparing(Mail::sentAt, Comparator.nullsFirst(Comparator.naturalOrder()))
                .reversed());
        return mails;
    }

    private JsonNode ask(String address) {
        try {
            HttpResponse<String> answer = client.send(
                    HttpRequest.newBuilder(URI.create(address)).timeout(LONGEST).build(),
                    HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
            if (answer.statusCode() != 200) {
                throw new IOException("status " + answer.statusCode());
            }
            return json.readTree(answer.body());
        } catch (IOException silent) {
            throw Problem.of(Problem.Kind.UNAVAILABLE, "mailbox-down");
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw Problem.of(Problem.Kind.UNAVAILABLE, "mailbox-down");
        }
    }
}
