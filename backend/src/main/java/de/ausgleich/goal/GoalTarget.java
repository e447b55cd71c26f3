package de.ausgleich.goal;

import de.ausgleich.shared.text.Words;
import de.ausgleich.statistics.Aim;
import de.ausgleich.statistics.Direction;
import de.ausgleich.statistics.Target;
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
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** A target as stored. */
@Entity
@Table(name = "goal_target")
class GoalTarget {

    private static final int USUAL_THRESHOLD = 3;

    @Id
    UUID id;

    /** Null for a target of a measure. */
    @Column(name = "goal_id")
    @Nullable
    UUID goal;

    /** Null for a target of a goal. */
    @Column(name = "measure_id")
    @Nullable
    UUID measure;

    @Enumerated(EnumType.STRING)
    @Column(name = "result_level")
    @Nullable
    ResultLevel resultLevel;

    @Column(name = "indicator_code")
    @Nullable
    String indicator;

    @Column(name = "metric_name")
    @Nullable
    String metricName;

    @Column(name = "metric_unit")
    @Nullable
    String metricUnit;

    @Enumerated(EnumType.STRING)
    @Column(name = "metric_type")
    @Nullable
    MetricType metricType;

    @Column(name = "counted_by")
    @Nullable
    String countedBy;

    @Column(name = "facility_id")
    @Nullable
    UUID facility;

    @Nullable
    Integer threshold;

    @Enumerated(EnumType.STRING)
    TargetKind kind;

    @Enumerated(EnumType.STRING)
    @Nullable
    Direction direction;

    @Nullable
    BigDecimal amount;

    @Column(name = "fraction_numerator")
    @Nullable
    Integer fractionNumerator;

    @Column(name = "fraction_denominator")
    @Nullable
    Integer fractionDenominator;

    @Column(name = "baseline_date")
    LocalDate baselineDate;

    @Column(name = "baseline_numerator")
    @Nullable
    BigDecimal baselineNumerator;

    @Column(name = "baseline_denominator")
    @Nullable
    BigDecimal baselineDenominator;

    LocalDate due;

    @Column(name = "created_at")
    Instant createdAt;

    @ElementCollection
    @CollectionTable(name = "goal_milestone", joinColumns = @JoinColumn(name = "target_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    List<Milestone> milestones = new ArrayList<>();

    /** For Hibernate alone. */
    @SuppressWarnings("NullAway.Init")
    GoalTarget() {}

    @SuppressWarnings("NullAway.Init")
    private GoalTarget(UUID id, @Nullable UUID goal, @Nullable UUID measure, Instant now) {
        this.id = id;
        this.goal = goal;
        this.measure = measure;
        this.createdAt = now;
    }

    static GoalTarget ofGoal(UUID id, UUID goal, Instant now) {
        return new GoalTarget(id, goal, null, now);
    }

    static GoalTarget ofMeasure(UUID id, UUID measure, Instant now) {
        return new GoalTarget(id, null, measure, now);
    }

    /** Takes over what was checked before. */
    void put(TargetRequest request) {
        indicator = request.metric() == null ? Words.orNull(request.indicator()) : null;
        put(request.metric());
        resultLevel =
                GoalRequest.choice(ResultLevel.values(), request.resultLevel()).orElse(null);
        kind = TargetKind.valueOf(request.kind());
        direction = direction(kind, request.direction());
        amount = kind == TargetKind.FRACTION || kind == TargetKind.NONE ? null : request.amount();
        fractionNumerator = kind == TargetKind.FRACTION ? request.numerator() : null;
        fractionDenominator = kind == TargetKind.FRACTION ? request.denominator() : null;
        baselineDate = request.baselineDate();
        due = request.due();
        if (!request.milestonesOrNone().equals(List.copyOf(milestones))) {
            milestones.clear();
            milestones.addAll(request.milestonesOrNone());
        }
    }

    private void put(TargetRequest.@Nullable Metric metric) {
        metricName = metric == null ? null : metric.name().strip();
        metricUnit = metric == null ? null : metric.unit().strip();
        metricType = metric == null ? null : MetricType.valueOf(metric.type());
        countedBy = metric == null ? null : metric.countedBy().strip();
        facility = metric == null ? null : metric.facility();
        threshold = metric == null ? null : threshold(metric);
        baselineNumerator = metric == null ? null : metric.baselineNumerator();
        baselineDenominator = metric == null || metricType == MetricType.COUNT ? null : metric.baselineDenominator();
    }

    private static int threshold(TargetRequest.Metric metric) {
        Integer wanted = metric.threshold();
        return wanted == null ? USUAL_THRESHOLD : wanted;
    }

    /** Whether the same is counted, by the same body and since the same day, with no fewer counts confidential. */
    boolean isReadAs(TargetRequest request) {
        TargetRequest.Metric metric = request.metric();
        return metric != null
                && MetricType.valueOf(metric.type()) == metricType
                && metric.unit().strip().equals(metricUnit)
                && metric.countedBy().strip().equals(countedBy)
                && request.baselineDate().equals(baselineDate)
                && threshold(metric) >= required(threshold);
    }

    static @Nullable Direction direction(TargetKind kind, @Nullable String asked) {
        return switch (kind) {
            case HOLD -> null;
            case NONE -> Direction.FALLING;
            case VALUE, POINTS, FRACTION -> asked == null ? Direction.FALLING : Direction.valueOf(asked);
        };
    }

    Aim aim() {
        return switch (kind) {
            case VALUE -> new Aim.Level(required(amount), required(direction));
            case POINTS -> new Aim.Points(required(amount), required(direction));
            case FRACTION ->
                new Aim.Fraction(required(fractionNumerator), required(fractionDenominator), required(direction));
            case NONE -> new Aim.None();
            case HOLD -> new Aim.Hold(required(amount));
        };
    }

    /** With its baseline. */
    Target with(BigDecimal baseline) {
        return new Target(aim(), baseline, baselineDate, due);
    }

    /** What its own metric starts from; only where it rests on no indicator. */
    OwnCount ownBaseline() {
        return own(required(baselineNumerator), baselineDenominator);
    }

    /** The metric of its own; only where it rests on no indicator. */
    OwnCount own(BigDecimal numerator, @Nullable BigDecimal denominator) {
        return new OwnCount(numerator, denominator, required(threshold));
    }

    private static <T> T required(@Nullable T part) {
        return Objects.requireNonNull(part);
    }
}
