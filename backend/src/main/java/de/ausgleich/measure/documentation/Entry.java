package de.ausgleich.measure.documentation;

import de.ausgleich.shared.text.Words;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.MapKeyColumn;
import jakarta.persistence.Table;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** One version of what was written of a period, as stored. */
@Entity(name = "DocumentationEntry")
@Table(name = "measure_documentation")
class Entry {

    @Id
    UUID id;

    @Column(name = "measure_id")
    UUID measure;

    String period;

    @Column(name = "period_from")
    LocalDate from;

    @Column(name = "period_to")
    LocalDate to;

    @Column(name = "version_number")
    int number;

    @Enumerated(EnumType.STRING)
    EntryState state;

    @Nullable
    String activities;

    @Nullable
    Integer output;

    @Nullable
    Integer reached;

    @Column(name = "went_well")
    @Nullable
    String wentWell;

    @Column(name = "went_badly")
    @Nullable
    String wentBadly;

    @Nullable
    String deviation;

    @Nullable
    BigDecimal cost;

    /** The period that it was compared with and that has the same figures. */
    @Column(name = "unchanged_since")
    @Nullable
    String unchangedSince;

    @Column(name = "changed_at")
    Instant changedAt;

    @Column(name = "submitted_at")
    @Nullable
    Instant submittedAt;

    @Column(name = "accepted_at")
    @Nullable
    Instant acceptedAt;

    @Column(name = "returned_because")
    @Nullable
    String returnedBecause;

    /** Grows with every change of the period, whichever version it was. */
    int version;

    @ElementCollection
    @CollectionTable(name = "documentation_value", joinColumns = @JoinColumn(name = "documentation_id"))
    @MapKeyColumn(name = "target_id")
    @BatchSize(size = 100)
    Map<UUID, Count> values = new HashMap<>();

    /** For Hibernate alone. */
    @SuppressWarnings("NullAway.Init")
    Entry() {}

    @SuppressWarnings("NullAway.Init")
    Entry(UUID id, UUID measure, Period period, Instant now) {
        this.id = id;
        this.measure = measure;
        this.number = 1;
        this.state = EntryState.DRAFT;
        this.changedAt = now;
        this.version = 0;
        cover(period);
    }

    /** The next version: a draft with the same content. */
    Entry next(UUID nextId, Instant now) {
        Entry next = new Entry(nextId, measure, new Period(period, from, to, to), now);
        next.number = number + 1;
        next.version = version + 1;
        next.activities = activities;
        next.output = output;
        next.reached = reached;
        next.wentWell = wentWell;
        next.wentBadly = wentBadly;
        next.deviation = deviation;
        next.cost = cost;
        next.unchangedSince = unchangedSince;
        next.values.putAll(values);
        return next;
    }

    /** Is of these days from now on. */
    final void cover(Period days) {
        period = days.code();
        from = days.from();
        to = days.to();
    }

    /**
     * Takes over what was checked before.
     *
     * @param counted the values, those of the period before included
     * @param before what was last submitted before
     */
    void put(DocumentationRequest request, List<TargetValue> counted, Optional<Entry> before) {
        activities = Words.orNull(request.activities());
        output = request.output();
        reached = request.reached();
        wentWell = Words.orNull(request.wentWell());
        wentBadly = Words.orNull(request.wentBadly());
        deviation = Words.orNull(request.deviation());
        cost = request.cost();
        values.keySet().retainAll(counted.stream().map(TargetValue::target).toList());
        counted.forEach(one -> values.put(one.target(), new Count(one.numerator(), one.denominator())));
        unchangedSince = before.filter(last -> request.isUnchanged() && hasFiguresOf(last))
                .map(last -> last.period)
                .orElse(null);
    }

    private boolean hasFiguresOf(Entry other) {
        return Objects.equals(output, other.output)
                && Objects.equals(reached, other.reached)
                && Count.isSame(cost, other.cost)
                && values.keySet().equals(other.values.keySet())
                && values.entrySet().stream()
                        .allMatch(one -> one.getValue().isSame(Objects.requireNonNull(other.values.get(one.getKey()))));
    }

    /** Goes to another state. */
    void enter(EntryState next, Instant now) {
        state = next;
        submittedAt = next == EntryState.SUBMITTED ? now : submittedAt;
        acceptedAt = next == EntryState.ACCEPTED ? now : null;
        touch(now);
    }

    void touch(Instant now) {
        changedAt = now;
        version++;
    }

    List<TargetValue> counted() {
        return values.entrySet().stream()
                .map(one -> new TargetValue(
                        one.getKey(), one.getValue().numerator(), one.getValue().denominator()))
                .sorted(Comparator.comparing(TargetValue::target))
                .toList();
    }
}
