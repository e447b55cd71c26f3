package de.ausgleich.measure.contribution;

import de.ausgleich.access.Actor;
import de.ausgleich.access.Capacity;
import de.ausgleich.access.Organisation;
import de.ausgleich.access.OrganisationNames;
import de.ausgleich.conference.SeenGoals;
import de.ausgleich.measure.ContributionAnswer;
import de.ausgleich.measure.ContributionAnswer.Evidence;
import de.ausgleich.measure.ContributionAnswer.Rating;
import de.ausgleich.measure.ContributionsOfGoal;
import de.ausgleich.measure.MeasureBook;
import de.ausgleich.measure.MeasureFacts;
import de.ausgleich.measure.MeasureFacts.Served;
import de.ausgleich.measure.contribution.ContributionTable.Row;
import de.ausgleich.shared.api.Condition;
import de.ausgleich.shared.api.EntityTags;
import de.ausgleich.shared.api.Put;
import de.ausgleich.shared.api.Ref;
import de.ausgleich.shared.problem.Problem;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Keeps what the partners say that measures contributed to goals. */
@Singleton
public class ContributionService implements ContributionsOfGoal {

    private static final String OBJECT = "contribution";

    private final ContributionTable stored;
    private final ContributionRules rules;
    private final MeasureBook measures;
    private final SeenGoals goals;
    private final OrganisationNames names;
    private final Clock clock;

    ContributionService(
            ContributionTable stored,
            ContributionRules rules,
            MeasureBook measures,
            SeenGoals goals,
            OrganisationNames names,
            Clock clock) {
        this.stored = stored;
        this.rules = rules;
        this.measures = measures;
        this.goals = goals;
        this.names = names;
        this.clock = clock;
    }

    /**
     * To goals in sight, the newest year first.
     *
     * @throws Problem 404
     */
    @Transactional
    public List<ContributionAnswer> of(UUID measure) {
        measures.get(measure);
        return stored.ofMeasure(measure).stream()
                .filter(row -> goals.seen(row.goal()).isPresent())
                .map(this::contribution)
                .toList();
    }

    /** @throws Problem 404 */
    @Transactional
    ContributionAnswer get(UUID measure, UUID goal, int year) {
        measures.get(measure);
        return stored.find(measure, goal, year)
                .filter(row -> goals.seen(goal).isPresent())
                .map(this::contribution)
                .orElseThrow(() -> Problem.notFound(OBJECT, year));
    }

    @Override
    @Transactional
    public Map<UUID, ContributionAnswer> newest(UUID goal, Collection<UUID> of) {
        return stored.newest(goal).stream()
                .filter(row -> of.contains(row.measure()))
                .map(this::contribution)
                .collect(Collectors.toMap(ContributionAnswer::measure, Function.identity()));
    }

    /**
     * @throws Problem 400 naming every fault; 403; 404; 409 where the measure never started or nothing was said of its
     *     effect; 412 and 428
     */
    @Transactional
    public Put<ContributionAnswer> put(
            UUID measure, UUID goal, int year, ContributionRequest request, Condition condition) {
        MeasureFacts facts = measures.lock(measure);
        Served served = served(facts, goal);
        Capacity by = measures.requireKeeping(facts);
        Optional<Row> before = stored.find(measure, goal, year);
        before.ifPresentOrElse(
                row -> condition.requireForChange(Integer.toString(year), row.version(), () -> contribution(row)),
                () -> condition.requireForNew(OBJECT, Integer.toString(year)));
        String hypothesis = rules.check(facts, served, year, request);
        stored.put(
                measure,
                goal,
                year,
                hypothesis,
                request,
                code(by),
                clock.instant().truncatedTo(ChronoUnit.MICROS));
        Row after = stored.find(measure, goal, year).orElseThrow();
        measures.recordIn(
                by, "contribution-assessed", facts, before.map(Kept::of).orElse(null), Kept.of(after));
        return new Put<>(contribution(after), after.version(), before.isEmpty());
    }

    /** @throws Problem 403; 404; 412 and 428 */
    @Transactional
    void remove(UUID measure, UUID goal, int year, @Nullable String ifMatch) {
        MeasureFacts facts = measures.lock(measure);
        served(facts, goal);
        Capacity by = measures.requireKeeping(facts);
        Row before = stored.find(measure, goal, year).orElseThrow(() -> Problem.notFound(OBJECT, year));
        EntityTags.require(ifMatch, before.version(), () -> contribution(before));
        stored.remove(measure, goal, year);
        measures.recordIn(by, "contribution-removed", facts, Kept.of(before), null);
    }

    private Served served(MeasureFacts facts, UUID goal) {
        return facts.goals().stream()
                .filter(served -> served.goal().equals(goal))
                .filter(served -> goals.seen(goal).isPresent())
                .findFirst()
                .orElseThrow(() -> Problem.notFound("goal", goal));
    }

    private ContributionAnswer contribution(Row row) {
        String author = row.author();
        ContributionRequest said = row.said();
        return new ContributionAnswer(
                row.measure(),
                row.goal(),
                row.goalTitle(),
                row.year(),
                said.isLast(),
                row.hypothesis(),
                said.reach(),
                said.result(),
                said.plausibility(),
                said.otherInfluences(),
                said.dissent(),
                row.rating(),
                row.evidence(),
                author == null ? null : new Ref(author, names.nameOf(author).orElse(author)),
                row.at(),
                row.version());
    }

    private static @Nullable String code(Capacity by) {
        Organisation body = by.organisation();
        return body == null || body.equals(Actor.SYSTEM.organisation()) ? null : body.code();
    }

    /** What the trail keeps: no words, for they may speak of people. */
    private record Kept(
            UUID goal, int year, Rating rating, @Nullable Evidence evidence, boolean last) {

        static Kept of(Row row) {
            return new Kept(
                    row.goal(),
                    row.year(),
                    row.rating(),
                    row.evidence(),
                    row.said().isLast());
        }
    }
}
