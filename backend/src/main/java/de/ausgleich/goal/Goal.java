package de.ausgleich.goal;

import de.ausgleich.shared.text.Words;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A goal as stored. */
@Entity
@Table(name = "goal")
class Goal {

    @Id
    UUID id;

    @Enumerated(EnumType.STRING)
    GoalKind kind;

    @Column(name = "area_code")
    String area;

    String title;

    @Nullable
    String why;

    @Enumerated(EnumType.STRING)
    @Nullable
    BalanceLevel level;

    @Enumerated(EnumType.STRING)
    @Nullable
    Concern concern;

    @Column(name = "target_group")
    @Nullable
    String targetGroup;

    @Column(name = "residents_took_part")
    @Nullable
    Boolean residentsTookPart;

    @Column(name = "residents_words")
    @Nullable
    String residentsWords;

    @Column(name = "responsible_code")
    @Nullable
    String responsible;

    @Column(name = "responsible_function")
    @Nullable
    String responsibleFunction;

    @Column(name = "addressed_to")
    @Nullable
    String addressedTo;

    @Enumerated(EnumType.STRING)
    GoalState state;

    @Column(name = "author_code")
    @Nullable
    String author;

    @Column(name = "created_at")
    Instant createdAt;

    @Column(name = "changed_at")
    Instant changedAt;

    /** What its baselines rest on: what was published and defined then; null until it is agreed. */
    @Column(name = "frozen_at")
    @Nullable
    Instant frozenAt;

    /** The area's districts of that day. */
    @Column(name = "frozen_districts")
    String @Nullable [] frozenDistricts;

    int version;

    @ElementCollection
    @CollectionTable(name = "goal_framework", joinColumns = @JoinColumn(name = "goal_id"))
    @Column(name = "framework_code")
    @BatchSize(size = 100)
    Set<String> frameworks = new TreeSet<>();

    @ElementCollection
    @CollectionTable(name = "goal_participant", joinColumns = @JoinColumn(name = "goal_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    List<Participant> participants = new ArrayList<>();

    /** For Hibernate alone. */
    @SuppressWarnings("NullAway.Init")
    Goal() {}

    @SuppressWarnings("NullAway.Init")
    Goal(UUID id, @Nullable String author, Instant now) {
        this.id = id;
        this.author = author;
        this.state = GoalState.DRAFT;
        this.createdAt = now;
        this.changedAt = now;
        this.version = 1;
    }

    /** Takes over what was checked before. */
    void put(GoalRequest request) {
        kind = request.kindOrGoal();
        area = request.area();
        title = request.title().strip();
        why = Words.orNull(request.why());
        level = request.levelOrNull();
        concern = request.concernOrNull();
        targetGroup = Words.orNull(request.targetGroup());
        residentsTookPart = request.residentsOrNone().tookPart();
        residentsWords = Words.orNull(request.residentsOrNone().words());
        responsible = Words.orNull(request.responsibleOrNone().organisation());
        responsibleFunction = Words.orNull(request.responsibleOrNone().function());
        addressedTo = kind == GoalKind.RECOMMENDATION ? Words.orNull(request.addressedTo()) : null;
        frameworks.retainAll(request.frameworksOrNone());
        frameworks.addAll(request.frameworksOrNone());
        List<Participant> wanted = request.participantsOrNone().stream()
                .map(GoalRequest.ParticipantRequest::participant)
                .toList();
        if (!wanted.equals(List.copyOf(participants))) {
            participants.clear();
            participants.addAll(wanted);
        }
    }

    /** Goes to another state; what is not agreed any more is not frozen either. */
    void enter(GoalState next) {
        state = next;
        if (!next.isFrozen()) {
            frozenAt = null;
            frozenDistricts = null;
        }
    }

    /** Is agreed, on the figures of this instant. */
    void agree(List<String> districts, Instant now) {
        state = GoalState.AGREED;
        frozenAt = now;
        frozenDistricts = districts.toArray(String[]::new);
    }

    /** Is another state of the goal from now on, whatever was changed. */
    void touch(Instant now) {
        changedAt = now;
        version++;
    }
}
