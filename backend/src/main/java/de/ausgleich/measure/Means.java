package de.ausgleich.measure;

import de.ausgleich.shared.text.Words;
import jakarta.persistence.CollectionTable;
import jakarta.persistence.Column;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embeddable;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.hibernate.annotations.BatchSize;
import org.jspecify.annotations.Nullable;

/** What a measure costs, who pays, and what it needs beyond the means at hand (Mittel), in euros and posts. */
@Embeddable
class Means {

    @Nullable
    BigDecimal cost;

    @Column(name = "extra_money")
    BigDecimal extraMoney = BigDecimal.ZERO;

    @Column(name = "extra_staff")
    BigDecimal extraStaff = BigDecimal.ZERO;

    /** What of the cost was left to the budget when the measure started. */
    @Column(name = "started_share")
    @Nullable
    BigDecimal startedShare;

    @ElementCollection
    @CollectionTable(name = "measure_source", joinColumns = @JoinColumn(name = "measure_id"))
    @OrderColumn(name = "position")
    @BatchSize(size = 100)
    List<Source> sources = new ArrayList<>();

    void put(MeasureRequest request) {
        cost = request.cost();
        extraMoney = Objects.requireNonNullElse(request.extraMoney(), BigDecimal.ZERO);
        extraStaff = Objects.requireNonNullElse(request.extraStaff(), BigDecimal.ZERO);
        Stored.put(
                sources,
                request.sourcesOrNone().stream()
                        .map(source -> new Source(
                                SourceKind.valueOf(source.kind()), Words.orNull(source.name()), source.amount()))
                        .toList());
    }

    /** What of the cost neither other sources nor the additional need bear: it is left to the budget. */
    BigDecimal budgetShare() {
        if (cost == null) {
            return BigDecimal.ZERO;
        }
        BigDecimal borne = sources.stream()
                .filter(source -> source.kind() != SourceKind.CITY_BUDGET)
                .map(Source::amount)
                .reduce(extraMoney, BigDecimal::add);
        return cost.subtract(borne).max(BigDecimal.ZERO);
    }

    void start() {
        startedShare = budgetShare();
    }

    void reopen() {
        startedShare = null;
    }
}
