package de.ausgleich.programme;

import de.ausgleich.access.CurrentActor;
import de.ausgleich.access.Right;
import de.ausgleich.audit.AuditTrail;
import de.ausgleich.programme.Concept.Adoption;
import de.ausgleich.programme.ConceptRequest.SectionRequest;
import de.ausgleich.programme.ConceptSection.Figure;
import de.ausgleich.shared.api.EntityTags;
import de.ausgleich.shared.api.Ref;
import de.ausgleich.shared.persistence.Identifiers;
import de.ausgleich.shared.problem.Problem;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps action concepts in their versions: one is in draft at a time, what was adopted stays. */
@Singleton
public class ConceptService {

    static final String OBJECT = "action-concept";

    private final ConceptTable stored;
    private final ConceptSectionTable sections;
    private final ProgrammeAreaTable storedAreas;
    private final ProgrammeAreaService areas;
    private final ConceptRules rules;
    private final ConceptShape shape;
    private final AuditTrail trail;
    private final CurrentActor actor;
    private final Clock clock;

    ConceptService(
            ConceptTable stored,
            ConceptSectionTable sections,
            ProgrammeAreaTable storedAreas,
            ProgrammeAreaService areas,
            ConceptRules rules,
            ConceptShape shape,
            AuditTrail trail,
            CurrentActor actor,
            Clock clock) {
        this.stored = stored;
        this.sections = sections;
        this.storedAreas = storedAreas;
        this.areas = areas;
        this.rules = rules;
        this.shape = shape;
        this.trail = trail;
        this.actor = actor;
        this.clock = clock;
    }

    /** Those in sight, by area and then the newest first. */
    @Transactional
    List<ConceptSummary> all(@Nullable String area, @Nullable ConceptState state) {
        Map<String, ProgrammeArea> known =
                areas.all().stream().collect(Collectors.toMap(ProgrammeArea::code, Function.identity()));
        return stored.all(sight(), area, state).stream()
                .map(concept -> summary(concept, Objects.requireNonNull(known.get(concept.area()))))
                .toList();
    }

    /** @throws Problem 404 when there is none, or none in sight */
    @Transactional
    ConceptAnswer get(UUID id) {
        return answer(find(id));
    }

    /** Whether there is one in sight. */
    @Transactional
    boolean knows(UUID id) {
        return stored.find(id, sight()).isPresent();
    }

    /** Whether an adopted concept draws a goal in, which then has to stay. */
    @Transactional
    public boolean adoptedWith(UUID goal) {
        return sections.adoptedWith(goal);
    }

    /** Whether an adopted concept draws a measure in, which then has to stay. */
    @Transactional
    public boolean adoptedWithMeasure(UUID measure) {
        return sections.adoptedWithMeasure(measure);
    }

    /**
     * Begins the next version of an area: as a copy of its last one, the first with the usual sections.
     *
     * @throws Problem 404 when there is no such area; 409 when a version is in draft
     */
    @Transactional
    public ConceptAnswer begin(String code) {
        storedAreas.lock(code);
        ProgrammeArea area = areas.get(code);
        Optional<Concept> last = last(code);
        if (last.isPresent() && last.get().isDraft()) {
            throw Problem.rule("action-concept-in-draft", last.get().number());
        }
        Optional<Concept> copied = last.map(concept -> find(concept.id()));
        Instant now = now();
        Concept draft = new Concept(
                Identifiers.next(),
                code,
                copied.map(Concept::number).orElse(0) + 1,
                copied.map(Concept::title).orElse(ConceptOutline.title(area)),
                ConceptState.DRAFT,
                null,
                List.of(),
                copied.map(Concept::sections).orElseGet(ConceptOutline::sections),
                now,
                now,
                1);
        stored.create(draft);
        record("created", draft.id(), null, summary(draft, area));
        return answer(find(draft.id()));
    }

    /** @throws Problem 400 naming every fault; 404; 409 when it is adopted; 412 and 428 when the state is another */
    @Transactional
    public ConceptAnswer change(UUID id, @Nullable String ifMatch, ConceptRequest request) {
        Concept before = draft(id, ifMatch);
        ProgrammeArea area = areas.get(before.area());
        rules.check(request, before, area);
        stored.change(
                id,
                request.title().strip(),
                request.sections().stream().map(ConceptService::section).toList(),
                now());
        Concept after = find(id);
        record("changed", id, summary(before, area), summary(after, area));
        return answer(after);
    }

    /**
     * @throws Problem 400 naming every fault; 404; 409 when it is adopted already or nothing is written; 412 and 428 when
     *     the state is another
     */
    @Transactional
    public ConceptAnswer adopt(UUID id, @Nullable String ifMatch, ConceptAdoptionRequest request) {
        Concept before = draft(id, ifMatch);
        ProgrammeArea area = areas.get(before.area());
        LocalDate decidedBefore = stored.all(sight(), before.area(), ConceptState.ADOPTED).stream()
                .findFirst()
                .map(Concept::adoption)
                .map(Adoption::decidedOn)
                .orElse(null);
        rules.check(request, before, decidedBefore);
        String link = request.paperLink();
        stored.adopt(
                id,
                new Adoption(
                        request.decidedOn(),
                        request.body().strip(),
                        request.paperNumber().strip(),
                        link == null || link.isBlank() ? null : link.strip(),
                        now()),
                area.districts().stream().map(Ref::code).toList());
        Concept after = find(id);
        record("adopted", id, summary(before, area), summary(after, area));
        return answer(after);
    }

    /** @throws Problem 404; 409 when it is adopted; 412 and 428 when the state is another */
    @Transactional
    void discard(UUID id, @Nullable String ifMatch) {
        Concept draft = draft(id, ifMatch);
        record("discarded", id, summary(draft, areas.get(draft.area())), null);
        stored.discard(id);
    }

    private Concept draft(UUID id, @Nullable String ifMatch) {
        storedAreas.lock(find(id).area());
        Concept concept = find(id);
        EntityTags.require(ifMatch, concept.version(), () -> answer(concept));
        if (!concept.isDraft()) {
            throw Problem.rule("action-concept-adopted", concept.number());
        }
        return concept;
    }

    private Optional<Concept> last(String area) {
        return stored.all(sight(), area, null).stream().findFirst();
    }

    private Concept find(UUID id) {
        return stored.find(id, sight()).orElseThrow(() -> Problem.notFound(OBJECT, id));
    }

    private ConceptAnswer answer(Concept concept) {
        boolean newest =
                last(concept.area()).map(last -> last.id().equals(concept.id())).orElse(false);
        return shape.of(concept, areas.get(concept.area()), newest);
    }

    /** The trail keeps which version and how it was decided, not what it says. */
    private void record(String action, UUID id, @Nullable ConceptSummary before, @Nullable ConceptSummary after) {
        trail.record(Right.MANAGE_PROGRAMME, action, OBJECT, id, before, after);
    }

    private static ConceptSummary summary(Concept concept, ProgrammeArea area) {
        return ConceptSummary.of(concept, new Ref(area.code(), area.name()));
    }

    private static ConceptSection section(SectionRequest request) {
        UUID id = request.id();
        return new ConceptSection(
                id == null ? Identifiers.next() : id,
                request.heading().strip(),
                request.textOrNone(),
                request.goalsOrNone(),
                request.measuresOrNone(),
                request.figuresOrNone().stream()
                        .map(figure -> new Figure(figure.indicator(), figure.date(), figure.district()))
                        .toList());
    }

    private ConceptSight sight() {
        return ConceptSight.of(actor.get());
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MICROS);
    }
}
