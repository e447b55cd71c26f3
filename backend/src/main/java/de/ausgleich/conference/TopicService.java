package de.ausgleich.conference;

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

/** The catalogue of topics. */
@Singleton
class TopicService {

    private static final String OBJECT = "report-topic";
    private static final int LONGEST = 100;
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");

    private final TopicTable stored;
    private final Validator validator;
    private final AuditTrail trail;

    TopicService(TopicTable stored, Validator validator, AuditTrail trail) {
        this.stored = stored;
        this.validator = validator;
        this.trail = trail;
    }

    @Transactional
    List<Topic> all() {
        return stored.all();
    }

    /** @throws Problem 400 naming every fault; 412 and 428 when the condition fails */
    @Transactional
    Put<Topic> put(String code, TopicRequest request, Condition condition) {
        stored.lock();
        Optional<Topic> before = stored.find(code);
        before.ifPresentOrElse(
                known -> condition.requireForChange(code, known.version(), () -> known),
                () -> condition.requireForNew(OBJECT, code));
        check(code, request);
        stored.put(code, request);
        Topic after = stored.find(code).orElseThrow();
        trail.record(
                Right.MANAGE_PROGRAMME,
                before.isPresent() ? "changed" : "created",
                OBJECT,
                code,
                before.orElse(null),
                after);
        return new Put<>(after, after.version(), before.isEmpty());
    }

    private void check(String code, TopicRequest topic) {
        Faults faults = new Faults();
        if (!CODE.matcher(code).matches()) {
            faults.add("code", "code.pattern");
        }
        faults.addConstraints(validator, topic);
        if (topic.name() != null) {
            checkLength("name.de", topic.name().de(), faults);
            checkLength("name.en", topic.name().en(), faults);
        }
        faults.refuse();
    }

    private static void checkLength(String field, String name, Faults faults) {
        if (name != null && name.strip().length() > LONGEST) {
            faults.add(field, "topic.name-length", LONGEST);
        }
    }
}
