package de.ausgleich.measure;

import de.ausgleich.access.Capacity;
import de.ausgleich.audit.AuditTrail;
import de.ausgleich.district.Districts;
import de.ausgleich.programme.ConceptService;
import de.ausgleich.shared.api.EntityTags;
import de.ausgleich.shared.api.Page;
import de.ausgleich.shared.api.PageQuery;
import de.ausgleich.shared.persistence.Identifiers;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.shared.text.Words;
import de.ausgleich.shared.time.BusinessDate;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Writes measures and shows to each what lies in sight. */
@Singleton
public class MeasureService {

    static final String OBJECT = "measure";

    private final Measures stored;
    private final MeasureAccess access;
    private final MeasureRules rules;
    private final MeasureShape shape;
    private final MeasureFactsOf facts;
    private final AllFindings findings;
    private final Districts districts;
    private final ConceptService concepts;
    private final BusinessDate businessDate;
    private final AuditTrail trail;
    private final Clock clock;

    MeasureService(
            Measures stored,
            MeasureAccess access,
            MeasureRules rules,
            MeasureShape shape,
            MeasureFactsOf facts,
            AllFindings findings,
            Districts districts,
            ConceptService concepts,
            BusinessDate businessDate,
            AuditTrail trail,
            Clock clock) {
        this.stored = stored;
        this.access = access;
        this.rules = rules;
        this.shape = shape;
        this.facts = facts;
        this.findings = findings;
        this.districts = districts;
        this.concepts = concepts;
        this.businessDate = businessDate;
        this.trail = trail;
        this.clock = clock;
    }

    @Transactional
    public Page<MeasureSummary> page(MeasureFilter filter, String sort, PageQuery page) {
        List<Measure> wanted = wanted(filter, sort);
        List<Measure> items =
                wanted.stream().skip(page.offset()).limit(page.size()).toList();
        return new Page<>(shape.summaries(items), page.page(), page.size(), wanted.size());
    }

    /** The measures of an area that are in sight, by title. */
    @Transactional
    public List<MeasureSummary> of(String area) {
        MeasureFilter filter = new MeasureFilter();
        filter.area = area;
        return all(filter, "title");
    }

    /** All that are asked for, in order, as lists show them. */
    List<MeasureSummary> all(MeasureFilter filter, String sort) {
        return shape.summaries(wanted(filter, sort));
    }

    /** All that are asked for, in order. */
    List<Measure> wanted(MeasureFilter filter, String sort) {
        List<Measure> found =
                stored.list(filter, access.bodies(), businessDate.today(), access.sight(), MeasureSort.of(sort));
        Finding finding = filter.finding;
        if (finding == null) {
            return found;
        }
        Map<UUID, Set<Finding>> all = findings.of(facts.all(found));
        return found.stream()
                .filter(measure -> all.getOrDefault(measure.id, Set.of()).contains(finding))
                .toList();
    }

    /** @throws Problem 404 when there is no such measure, or none in sight */
    @Transactional
    public MeasureAnswer get(UUID id) {
        return shape.answer(find(id));
    }

    Optional<Measure> look(UUID id) {
        return stored.find(id, access.sight());
    }

    Measure find(UUID id) {
        return look(id).orElseThrow(() -> Problem.notFound(OBJECT, id));
    }

    /** @throws Problem 400 naming every fault; 403 where the reader does not keep measures of the body there */
    @Transactional
    public MeasureAnswer create(MeasureRequest request) {
        String scheme = districts.scheme(Words.orNull(request.scheme()), null);
        rules.check(request, scheme, null);
        Capacity by = keeping(request, scheme, Words.orNull(request.organisation()));
        String organisation = Words.orNull(request.organisation());
        String body = organisation == null ? MeasureAccess.code(by) : organisation;
        if (body == null) {
            throw Problem.invalid("organisation", "field.required");
        }
        Measure measure = new Measure(Identifiers.next(), body, scheme, now());
        measure.put(request, measure.toServe(request, Set.of()));
        stored.create(measure);
        trail.recordIn(by, "created", OBJECT, measure.id, null, shape.forTrail(measure));
        return shape.answer(measure);
    }

    /** @throws Problem 400 naming every fault; 403; 404; 409 when it is over; 412 and 428 when the state is another */
    @Transactional
    public MeasureAnswer change(UUID id, @Nullable String ifMatch, MeasureRequest request) {
        Measure measure = forChange(id, ifMatch);
        requireKeeping(measure);
        requireOpen(measure);
        rules.check(request, measure.scheme, measure);
        List<ServedGoal> served =
                measure.toServe(request, facts.seen(List.of(measure)).keySet());
        requireUnmoved(measure, request, served);
        Capacity by = keeping(request, measure.scheme, measure.organisation);
        MeasureAnswer before = shape.forTrail(measure);
        measure.put(request, served);
        return changed(measure, by, "changed", before);
    }

    /** Throws an idea away. @throws Problem 403; 404; 409 when it is more than that or an adopted concept draws it in; 412 and 428 when the state is another */
    @Transactional
    void discard(UUID id, @Nullable String ifMatch) {
        Measure measure = forChange(id, ifMatch);
        Capacity by = requireKeeping(measure);
        if (measure.state != MeasureState.IDEA) {
            throw Problem.rule("measure-no-idea");
        }
        if (concepts.adoptedWithMeasure(id)) {
            throw Problem.rule("measure-in-concept");
        }
        trail.recordIn(by, "discarded", OBJECT, measure.id, shape.forTrail(measure), null);
        stored.discard(measure);
    }

    /** @throws Problem 404; 412 and 428 when the state is another */
    Measure forChange(UUID id, @Nullable String ifMatch) {
        Measure measure = stored.findForChange(id, access.sight()).orElseThrow(() -> Problem.notFound(OBJECT, id));
        EntityTags.require(ifMatch, measure.version, () -> shape.answer(measure));
        return measure;
    }

    /** @throws Problem 403 for others than who keeps it */
    Capacity requireKeeping(Measure measure) {
        return access.keeping(measure).orElseThrow(MeasureAccess::forbidden);
    }

    MeasureAnswer changed(Measure measure, Capacity by, String action, MeasureAnswer before) {
        measure.touch(now());
        stored.flush();
        trail.recordIn(by, action, OBJECT, measure.id, before, shape.forTrail(measure));
        return shape.answer(measure);
    }

    Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }

    private static void requireOpen(Measure measure) {
        if (measure.state == MeasureState.COMPLETED || measure.state == MeasureState.CANCELLED) {
            throw Problem.rule("measure-over");
        }
    }

    /** What it rests on stays once it has started: the body, the districts and the goals with their hypotheses. */
    private static void requireUnmoved(Measure measure, MeasureRequest request, List<ServedGoal> served) {
        String body = Words.orNull(request.organisation());
        if (body != null && !body.equals(measure.organisation)) {
            throw Problem.rule("measure-organisation");
        }
        if (measure.startedOn == null) {
            return;
        }
        boolean same = anywhere(served).equals(anywhere(measure.goals))
                && Set.copyOf(request.districtsOrNone()).equals(Set.copyOf(measure.codes()));
        if (!same || !request.isManaged()) {
            throw Problem.rule("measure-started");
        }
    }

    private Capacity keeping(MeasureRequest request, String scheme, @Nullable String organisation) {
        if (!request.isManaged()) {
            return access.requirePlanning();
        }
        return access.keeping(organisation, scheme, request.districtsOrNone()).orElseThrow(MeasureAccess::forbidden);
    }

    private static Set<ServedGoal> anywhere(List<ServedGoal> goals) {
        return goals.stream().map(ServedGoal::anywhere).collect(Collectors.toSet());
    }
}
