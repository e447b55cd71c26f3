package de.ausgleich.goal;

import de.ausgleich.access.CurrentActor;
import de.ausgleich.access.Right;
import de.ausgleich.audit.AuditTrail;
import de.ausgleich.shared.api.Condition;
import de.ausgleich.shared.api.Faults;
import de.ausgleich.shared.api.Put;
import de.ausgleich.shared.problem.Problem;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Keeps the catalogue of frameworks. */
@Singleton
public class FrameworkService {

    private static final String OBJECT = "framework";
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");
    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    private final FrameworkTable stored;
    private final CurrentActor actor;
    private final AuditTrail trail;
    private final Validator validator;

    FrameworkService(FrameworkTable stored, CurrentActor actor, AuditTrail trail, Validator validator) {
        this.stored = stored;
        this.actor = actor;
        this.trail = trail;
        this.validator = validator;
    }

    /** By title, with the goals that the reader sees. */
    @Transactional
    List<Framework> all() {
        return stored.all(GoalSight.of(actor.get()));
    }

    /** @throws Problem 404 */
    @Transactional
    Framework get(String code) {
        return stored.find(code, GoalSight.of(actor.get())).orElseThrow(() -> Problem.notFound(OBJECT, code));
    }

    /** @throws Problem 400 naming every fault; 412 and 428 when the condition fails */
    @Transactional
    public Put<Framework> put(String code, FrameworkRequest request, Condition condition) {
        stored.lock(code);
        Optional<Framework> before = stored.find(code, GoalSight.of(actor.get()));
        before.ifPresentOrElse(
                known -> condition.requireForChange(code, known.version(), () -> known),
                () -> condition.requireForNew(OBJECT, code));
        check(code, request);
        stored.put(code, request);
        Framework after = get(code);
        trail.record(
                Right.MANAGE_PROGRAMME,
                before.isPresent() ? "changed" : "created",
                OBJECT,
                code,
                before.orElse(null),
                after);
        return new Put<>(after, after.version(), before.isEmpty());
    }

    private void check(String code, FrameworkRequest request) {
        Faults faults = new Faults();
        if (!CODE.matcher(code).matches()) {
            faults.add("code", "code.pattern");
        }
        faults.addConstraints(validator, request);
        String link = request.link();
        if (link != null && !link.isBlank() && !LINK.matcher(link.strip()).matches()) {
            faults.add("link", "contact.website", link);
        }
        if (request.validFrom() != null
                && request.validTo() != null
                && request.validTo().isBefore(request.validFrom())) {
            faults.add("validTo", "scheme.ends-before-start");
        }
        faults.refuse();
    }
}
