package de.ausgleich.warning;

import de.ausgleich.access.CurrentActor;
import de.ausgleich.access.Organisation;
import de.ausgleich.access.Right;
import de.ausgleich.audit.AuditTrail;
import de.ausgleich.district.Area;
import de.ausgleich.district.Districts;
import de.ausgleich.indicator.Indicators;
import de.ausgleich.monitoring.EarlyWarningService;
import de.ausgleich.monitoring.WarningKey;
import de.ausgleich.shared.api.EntityTags;
import de.ausgleich.shared.api.Faults;
import de.ausgleich.shared.persistence.Identifiers;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.shared.text.Words;
import de.ausgleich.statistics.Level;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Gives, changes and withdraws answers to early warnings. */
@Singleton
public class AnswerService {

    static final String OBJECT = "warning-answer";

    private final AnswerTable stored;
    private final EarlyWarningService warnings;
    private final Indicators indicators;
    private final Districts districts;
    private final CurrentActor actor;
    private final AuditTrail trail;
    private final Validator validator;
    private final Clock clock;

    AnswerService(
            AnswerTable stored,
            EarlyWarningService warnings,
            Indicators indicators,
            Districts districts,
            CurrentActor actor,
            AuditTrail trail,
            Validator validator,
            Clock clock) {
        this.stored = stored;
        this.warnings = warnings;
        this.indicators = indicators;
        this.districts = districts;
        this.actor = actor;
        this.trail = trail;
        this.validator = validator;
        this.clock = clock;
    }

    /** @throws Problem 404 when there is no such answer */
    @Transactional
    Answer get(UUID id) {
        return stored.find(id).orElseThrow(() -> Problem.notFound(OBJECT, id));
    }

    /** @throws Problem 400 naming every fault; 409 where nothing stands out, or where it is answered */
    @Transactional
    public Answer create(AnswerRequest request) {
        WarningKey key = checked(request);
        if (warnings.find(key, Locale.GERMAN).isEmpty()) {
            throw Problem.rule("warning-none");
        }
        stored.lock(key);
        if (stored.isAnswered(key)) {
            throw Problem.rule("warning-answered");
        }
        UUID id = Identifiers.next();
        stored.create(id, key, request.kind(), Words.orNull(request.note()), organisation(), now());
        return recorded("answered", id, null);
    }

    /** @throws Problem 400; 404; 409 when it is withdrawn; 412 and 428 */
    @Transactional
    Answer change(UUID id, @Nullable String ifMatch, AnswerChange change) {
        Answer before = forChange(id, ifMatch);
        Faults faults = new Faults();
        faults.addConstraints(validator, change);
        faults.refuse();
        stored.change(id, change.kind(), Words.orNull(change.note()), organisation(), now());
        return recorded("changed", id, before);
    }

    /** @throws Problem 404; 409 when it is withdrawn already; 412 and 428 */
    @Transactional
    Answer withdraw(UUID id, @Nullable String ifMatch) {
        Answer before = forChange(id, ifMatch);
        stored.withdraw(id, now());
        return recorded("withdrawn", id, before);
    }

    private Answer forChange(UUID id, @Nullable String ifMatch) {
        stored.lock(get(id).key());
        Answer before = get(id);
        EntityTags.require(ifMatch, before.version(), () -> before);
        if (before.withdrawnAt() != null) {
            throw Problem.rule("warning-answer-withdrawn");
        }
        return before;
    }

    private Answer recorded(String action, UUID id, @Nullable Answer before) {
        Answer after = get(id);
        trail.record(
                Right.ANSWER_WARNINGS,
                action,
                OBJECT,
                id,
                before == null ? null : before.withoutNote(),
                after.withoutNote());
        return after;
    }

    private WarningKey checked(AnswerRequest request) {
        Faults faults = new Faults();
        faults.addConstraints(validator, request);
        String scheme = districts.scheme(Words.orNull(request.scheme()), null);
        String indicator = request.indicator();
        if (isSaid(indicator) && indicators.find(indicator).isEmpty()) {
            faults.add("indicator", "indicator.unknown", indicator);
        }
        if (isSaid(request.district())) {
            Area area = districts.areas(scheme).get(request.district());
            if (area == null || area.level() != Level.DISTRICT) {
                faults.add("district", "district.unknown", request.district(), scheme);
            }
        }
        faults.refuse();
        return new WarningKey(indicator, scheme, request.district(), request.earlierDate(), request.date());
    }

    private static boolean isSaid(@Nullable String text) {
        return text != null && !text.isBlank();
    }

    private @Nullable String organisation() {
        Organisation organisation = actor.get().organisationFor(Right.ANSWER_WARNINGS);
        return organisation == null ? null : organisation.code();
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
