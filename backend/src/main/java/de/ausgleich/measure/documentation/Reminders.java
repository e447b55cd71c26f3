package de.ausgleich.measure.documentation;

import de.ausgleich.access.CurrentActor;
import de.ausgleich.access.Right;
import de.ausgleich.audit.AuditTrail;
import de.ausgleich.organisation.people.Correspondent;
import de.ausgleich.organisation.people.Correspondents;
import de.ausgleich.shared.mail.MailServerAway;
import de.ausgleich.shared.mail.Mails;
import de.ausgleich.shared.persistence.Identifiers;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.shared.time.BusinessDate;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.scheduler.Scheduled;
import jakarta.enterprise.context.control.ActivateRequestContext;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;

/** Writes to the people of each body what of its documentation is due soon, overdue or returned: once a day at most. */
@Singleton
public class Reminders {

    private static final Logger LOG = Logger.getLogger(Reminders.class);
    private static final ZoneId CITY = ZoneId.of("Europe/Berlin");

    private final DueList due;
    private final ReminderTable stored;
    private final Correspondents correspondents;
    private final Mails mails;
    private final CurrentActor actor;
    private final AuditTrail trail;
    private final BusinessDate businessDate;
    private final Clock clock;
    private final Optional<String> site;

    Reminders(
            DueList due,
            ReminderTable stored,
            Correspondents correspondents,
            Mails mails,
            CurrentActor actor,
            AuditTrail trail,
            BusinessDate businessDate,
            Clock clock,
            @ConfigProperty(name = "ausgleich.site") Optional<String> site) {
        this.due = due;
        this.stored = stored;
        this.correspondents = correspondents;
        this.mails = mails;
        this.actor = actor;
        this.trail = trail;
        this.businessDate = businessDate;
        this.clock = clock;
        this.site = site;
    }

    /**
     * To how many was written; to nobody's name.
     *
     * @param bodies with something due, overdue or returned that were written to now
     * @param people of these bodies to whom a mail went
     * @param already bodies that had been written to on the same day before
     */
    public record Reminded(int bodies, int people, int already) {}

    /** On the days that the setting names; on no day where it says {@code off}. */
    @Scheduled(
            cron = "${ausgleich.documentation.reminders}",
            timeZone = "Europe/Berlin",
            identity = "documentation reminders",
            concurrentExecution = Scheduled.ConcurrentExecution.SKIP)
    @ActivateRequestContext
    void regularly() {
        if (!mails.canSend()) {
            return;
        }
        actor.becomeSystem();
        try {
            QuarkusTransaction.requiringNew().run(this::sendNow);
        } catch (Problem later) {
            LOG.warnf("Reminders of documentation were not sent: %s", later.key());
        }
    }

    /** @throws Problem 409 without a mail server; 503 when it or Keycloak does not answer */
    @Transactional
    Reminded sendNow() {
        if (!mails.canSend()) {
            throw Problem.rule("no-mail-server");
        }
        Map<String, List<DocumentationItem>> byBody = due.sorted(new DocumentationFilter(), "due").stream()
                .collect(Collectors.groupingBy(item -> item.organisation().code(), TreeMap::new, Collectors.toList()));
        Map<String, List<Correspondent>> people = correspondents.withRight(Right.RUN_MEASURES);
        int bodies = 0;
        int written = 0;
        int already = 0;
        for (Map.Entry<String, List<DocumentationItem>> one : byBody.entrySet()) {
            String name = one.getValue().getFirst().organisation().name();
            Optional<Digest> digest = Digest.of(name, one.getValue(), businessDate.today());
            List<Correspondent> members = people.getOrDefault(one.getKey(), List.of());
            if (digest.isPresent() && !members.isEmpty()) {
                int sent = send(one.getKey(), digest.get(), members);
                bodies += sent < 0 ? 0 : 1;
                already += sent < 0 ? 1 : 0;
                written += Math.max(sent, 0);
            }
        }
        Reminded reminded = new Reminded(bodies, written, already);
        trail.record(Right.MANAGE_PROGRAMME, "reminded", "documentation-reminder", Identifiers.next(), null, reminded);
        return reminded;
    }

    /** In a transaction of its own: to whom a mail went stays so. @return to how many; −1 where it was done today */
    private int send(String body, Digest digest, List<Correspondent> members) {
        try {
            return QuarkusTransaction.requiringNew().call(() -> {
                if (!stored.claim(body, LocalDate.now(clock.withZone(CITY)))) {
                    return -1;
                }
                int sent = 0;
                for (Correspondent member : members) {
                    boolean taken = mails.send(
                            member.address(),
                            member.language(),
                            digest.subject(member.language()),
                            digest.text(member.language(), site.orElse(null)));
                    sent += taken ? 1 : 0;
                }
                return sent;
            });
        } catch (MailServerAway away) {
            throw Problem.of(Problem.Kind.UNAVAILABLE, "reminders-not-sent");
        }
    }
}
