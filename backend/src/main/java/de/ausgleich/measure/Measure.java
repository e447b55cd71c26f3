package de.ausgleich.measure;

import de.ausgleich.shared.text.Words;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderBy;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A measure as stored. */
@Entity
@Table(name = "measure")
class Measure {

    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    MeasureKind kind;

    String title;

    @Nullable
    String summary;

    @Column(name = "organisation_code")
    String organisation;

    boolean managed;

    @Column(name = "recommended_to")
    @Nullable
    String recommendedTo;

    @Enumerated(EnumType.STRING)
    @Column(name = "recommendation_answer")
    @Nullable
    RecommendationReply recommendationAnswer;

    @Column(name = "recommendation_words")
    @Nullable
    String recommendationWords;

    @Column(name = "responsible_code")
    @Nullable
    String responsible;

    @Column(name = "scheme_code")
    String scheme;

    @Column(name = "target_groups")
    String[] targetGroups;

    @Column(name = "target_group_words")
    @Nullable
    String targetGroupWords;

    @Column(name = "planned_from")
    @Nullable
    LocalDate from;

    @Column(name = "planned_to")
    @Nullable
    LocalDate to;

    @Column(name = "started_on")
    @Nullable
    LocalDate startedOn;

    @Column(name = "ended_on")
    @Nullable
    LocalDate endedOn;

    @Nullable
    String objective;

    @Column(name = "output_unit")
    @Nullable
    String outputUnit;

    @Column(name = "expected_output")
    @Nullable
    Integer expectedOutput;

    @Column(name = "expected_reach")
    @Nullable
    Integer expectedReach;

    @Embedded
    Means means = new Means();

    @Enumerated(EnumType.STRING)
    Rhythm rhythm;

    @Column(name = "internal_note")
    @Nullable
    String internalNote;

    @Enumerated(EnumType.STRING)
    MeasureState state;

    @Nullable
    String reason;

    /** When it started, and its baselines were frozen. */
    @Column(name = "frozen_at")
    @Nullable
    Instant frozenAt;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "changed_at")
    Instant changedAt;

    int version;

    @ElementCollection
    @CollectionTable(name = "measure_district", joinColumns = @JoinColumn(name = "measure_id"))
    @BatchSize(size = 100)
    Set<MeasurePlace> districts = new HashSet<>();

    @ElementCollection
    @CollectionTable(name = "measure_partner", joinColumns = @JoinColumn(name = "measure_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    List<Partner> partners = new ArrayList<>();

    @ElementCollection
    @CollectionTable(name = "measure_goal", joinColumns = @JoinColumn(name = "measure_id"))
    @OrderBy("position")
    @BatchSize(size = 100)
    List<ServedGoal> goals = new ArrayList<>();

    /** For Hibernate alone. */
    @SuppressWarnings("NullAway.Init")
    Measure() {}

    @SuppressWarnings("NullAway.Init")
    Measure(UUID id, String organisation, String scheme, Instant now) {
        this.id = id;
        this.organisation = organisation;
        this.scheme = scheme;
        this.state = MeasureState.IDEA;
        this.createdAt = now;
        this.changedAt = now;
        this.version = 1;
    }

    /** Takes over what was checked before; the districts and goals only as long as it has not started. */
    void put(MeasureRequest request, List<ServedGoal> served) {
        kind = choice(MeasureKind.class, request.kind(), MeasureKind.MEASURE);
        title = request.title().strip();
        summary = Words.orNull(request.summary());
        managed = request.isManaged();
        recommendedTo = managed ? null : Words.orNull(request.recommendedTo());
        if (managed) {
            recommendationAnswer = null;
            recommendationWords = null;
        }
        responsible = Words.orNull(request.responsible());
        targetGroups = request.targetGroupsOrNone().stream().distinct().sorted().toArray(String[]::new);
        targetGroupWords = Words.orNull(request.targetGroupWords());
        from = request.from();
        to = request.to();
        objective = Words.orNull(request.objective());
        outputUnit = Words.orNull(request.outputUnit());
        expectedOutput = request.expectedOutput();
        expectedReach = request.expectedReach();
        means.put(request);
        rhythm = choice(Rhythm.class, request.rhythm(), Rhythm.QUARTERLY);
        internalNote = Words.orNull(request.internalNote());
        Stored.put(
                partners,
                request.partnersOrNone().stream()
                        .map(partner -> new Partner(Words.orNull(partner.organisation()), Words.orNull(partner.name())))
                        .toList());
        if (startedOn == null) {
            Set<MeasurePlace> wanted = new HashSet<>();
            request.districtsOrNone().forEach(code -> wanted.add(new MeasurePlace(scheme, code)));
            districts.retainAll(wanted);
            districts.addAll(wanted);
            Stored.put(goals, served);
        }
    }

    /**
     * The goals that it is to serve: those that were sent and, after them, those of before that the sender cannot have
     * sent.
     *
     * @param seen goals in the sender's sight
     */
    List<ServedGoal> toServe(MeasureRequest request, Set<UUID> seen) {
        List<ServedGoal> served = new ArrayList<>();
        Set<UUID> sent = new HashSet<>();
        request.goalsOrNone().forEach(goal -> {
            served.add(new ServedGoal(goal.goal(), Words.orNull(goal.hypothesis()), served.size()));
            sent.add(goal.goal());
        });
        goals.stream()
                .filter(goal -> !seen.contains(goal.goal()) && !sent.contains(goal.goal()))
                .forEach(goal -> served.add(new ServedGoal(goal.goal(), goal.hypothesis(), served.size())));
        return served;
    }

    private static <E extends Enum<E>> E choice(Class<E> type, @Nullable String asked, E usual) {
        return asked == null || asked.isBlank() ? usual : Enum.valueOf(type, asked);
    }

    Set<TargetGroup> groups() {
        Set<TargetGroup> groups = EnumSet.noneOf(TargetGroup.class);
        Arrays.stream(targetGroups).map(TargetGroup::valueOf).forEach(groups::add);
        return groups;
    }

    /** Its districts' codes, sorted. */
    List<String> codes() {
        return districts.stream().map(MeasurePlace::code).sorted().toList();
    }

    /** Starts on a day; its baselines are those of this instant from now on. */
    void start(LocalDate day, Instant now) {
        state = MeasureState.RUNNING;
        startedOn = day;
        means.start();
        frozenAt = now;
        reason = null;
    }

    /** @param day on which what ran ended; null for what never ran */
    void end(MeasureState end, @Nullable LocalDate day, String why) {
        state = end;
        endedOn = day;
        reason = why;
    }

    /** Goes back to a state; what has not started is not frozen either. */
    void reopen(MeasureState former, String why) {
        state = former;
        endedOn = null;
        reason = why;
        if (former != MeasureState.RUNNING) {
            startedOn = null;
            means.reopen();
            frozenAt = null;
        }
    }

    /** Is another state of the measure from now on, whatever was changed. */
    void touch(Instant now) {
        changedAt = now;
        version++;
    }
}
