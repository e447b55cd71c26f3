package de.ausgleich.measure;

import de.ausgleich.access.Capacity;
import de.ausgleich.shared.api.Choices;
import de.ausgleich.shared.api.Faults;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.shared.text.Words;
import de.ausgleich.shared.time.BusinessDate;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Takes measures from idea to planned, running and completed or cancelled, and back. */
@Singleton
public class MeasureProgress {

    private final MeasureService measures;
    private final Measures stored;
    private final MeasureAccess access;
    private final MeasureShape shape;
    private final MeasureFactsOf facts;
    private final StartRules startRules;
    private final StartGate gate;
    private final BusinessDate businessDate;
    private final Validator validator;

    MeasureProgress(
            MeasureService measures,
            Measures stored,
            MeasureAccess access,
            MeasureShape shape,
            MeasureFactsOf facts,
            StartRules startRules,
            StartGate gate,
            BusinessDate businessDate,
            Validator validator) {
        this.measures = measures;
        this.stored = stored;
        this.access = access;
        this.shape = shape;
        this.facts = facts;
        this.startRules = startRules;
        this.gate = gate;
        this.businessDate = businessDate;
        this.validator = validator;
    }

    /** @throws Problem 400 naming what is missing; 403; 404; 409 when it is no idea; 412 and 428 */
    @Transactional
    public MeasureAnswer plan(UUID id, @Nullable String ifMatch) {
        Measure measure = managed(id, ifMatch);
        Capacity by = measures.requireKeeping(measure);
        MeasureState next = next(measure, MeasureStep.PLANNING);
        Faults faults = new Faults();
        MeasureRules.checkPlan(measure.from, measure.to, measure.objective, measure.groups(), faults);
        faults.refuse();
        MeasureAnswer before = shape.forTrail(measure);
        measure.state = next;
        measure.reason = null;
        return measures.changed(measure, by, "planned", before);
    }

    /**
     * Freezes the baselines of its targets as they are now.
     *
     * @throws Problem 400; 403; 404; 409 naming everything that is missing, or when what it needs is not decided; 412
     *     and 428
     */
    @Transactional
    public MeasureAnswer start(UUID id, @Nullable String ifMatch, MeasureStart start) {
        Measure measure = managed(id, ifMatch);
        Capacity by = measures.requireKeeping(measure);
        next(measure, MeasureStep.START);
        LocalDate today = businessDate.today();
        LocalDate day = Objects.requireNonNullElse(start.startedOn(), today);
        if (day.isAfter(today)) {
            throw Problem.invalid("startedOn", "measure.later");
        }
        if (!startRules.broken(measure).isEmpty()) {
            throw Problem.rule(
                    "measure-not-ready",
                    startRules.of(measure, facts.one(measure)).missing().stream()
                            .map(MeasureAnswer.Missing::message)
                            .collect(Collectors.joining(" ")));
        }
        LocalDate planned = Objects.requireNonNull(measure.from);
        if (day.isBefore(planned.minusYears(1))) {
            throw Problem.invalid("startedOn", "measure.started-before", planned);
        }
        Gate resources = gate.on(facts.one(measure), day);
        if (!resources.lets()) {
            throw resources.state() == GateState.COST_RISEN
                    ? Problem.rule("measure-cost-risen", resources.risenCost())
                    : Problem.rule(
                            "measure-undecided",
                            resources.neededMoney().add(resources.risenCost()),
                            resources.neededStaff());
        }
        MeasureAnswer before = shape.forTrail(measure);
        measure.start(day, measures.now());
        return measures.changed(measure, by, "started", before);
    }

    /** @throws Problem 400 without a reason; 403; 404; 409 unless it runs; 412 and 428 */
    @Transactional
    public MeasureAnswer complete(UUID id, @Nullable String ifMatch, MeasureReason reason) {
        return end(managed(id, ifMatch), MeasureStep.COMPLETION, "completed", reason);
    }

    /** @throws Problem 400 without a reason; 403; 404; 409 when it is over or no more than an idea; 412 and 428 */
    @Transactional
    public MeasureAnswer cancel(UUID id, @Nullable String ifMatch, MeasureReason reason) {
        return end(measures.forChange(id, ifMatch), MeasureStep.CANCELLATION, "cancelled", reason);
    }

    /** One state back. @throws Problem 400 without a reason; 403; 404; 409 for an idea, and to before the start of what is documented; 412 and 428 */
    @Transactional
    public MeasureAnswer reopen(UUID id, @Nullable String ifMatch, MeasureReason reason) {
        Measure measure = measures.forChange(id, ifMatch);
        Capacity by = access.requirePlanning();
        check(reason);
        MeasureState former = next(measure, MeasureStep.REOPENING);
        if (former == MeasureState.PLANNED && stored.isDocumented(id)) {
            throw Problem.rule("measure-documented");
        }
        MeasureAnswer before = shape.forTrail(measure);
        measure.reopen(former, reason.reason().strip());
        return measures.changed(measure, by, "reopened", before);
    }

    /** @throws Problem 400 naming every fault; 403; 404; 409 for one that is managed here; 412 and 428 */
    @Transactional
    public MeasureAnswer answer(UUID id, @Nullable String ifMatch, RecommendationRequest reply) {
        Measure measure = measures.forChange(id, ifMatch);
        Capacity by = access.requirePlanning();
        Faults faults = new Faults();
        faults.addConstraints(validator, reply);
        Choices.check("answer", reply.answer(), RecommendationReply.values(), faults);
        faults.refuse();
        if (measure.managed) {
            throw Problem.rule("measure-managed");
        }
        MeasureAnswer before = shape.forTrail(measure);
        measure.recommendationAnswer = RecommendationReply.valueOf(reply.answer());
        measure.recommendationWords = Words.orNull(reply.words());
        return measures.changed(measure, by, "answered", before);
    }

    private MeasureAnswer end(Measure measure, MeasureStep step, String action, MeasureReason reason) {
        Capacity by = measures.requireKeeping(measure);
        check(reason);
        MeasureState end = next(measure, step);
        LocalDate day = lastDay(measure, reason);
        MeasureAnswer before = shape.forTrail(measure);
        measure.end(end, day, reason.reason().strip());
        return measures.changed(measure, by, action, before);
    }

    private @Nullable LocalDate lastDay(Measure measure, MeasureReason reason) {
        LocalDate started = measure.startedOn;
        if (started == null) {
            return null;
        }
        LocalDate day = Objects.requireNonNullElse(reason.endedOn(), businessDate.today());
        if (day.isAfter(businessDate.today())) {
            throw Problem.invalid("endedOn", "measure.later");
        }
        if (day.isBefore(started)) {
            throw Problem.invalid("endedOn", "measure.ended-before", started);
        }
        return day;
    }

    private void check(MeasureReason reason) {
        Faults faults = new Faults();
        faults.addConstraints(validator, reason);
        faults.refuse();
    }

    private Measure managed(UUID id, @Nullable String ifMatch) {
        Measure measure = measures.forChange(id, ifMatch);
        if (!measure.managed) {
            throw Problem.rule("measure-recommended");
        }
        return measure;
    }

    private static MeasureState next(Measure measure, MeasureStep step) {
        return measure.state
                .after(step, measure.startedOn != null)
                .orElseThrow(() -> measure.state == MeasureState.IDEA && step == MeasureStep.CANCELLATION
                        ? Problem.rule("measure-idea")
                        : Problem.rule("measure-state", measure.state));
    }
}
