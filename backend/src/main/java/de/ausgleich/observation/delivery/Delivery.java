package de.ausgleich.observation.delivery;

import de.ausgleich.shared.problem.Problem;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One file from one source for one reference date, and what became of it. */
@Entity
@Table(schema = "raw", name = "delivery")
class Delivery {

    @Id
    UUID id;

    @Version
    int version;

    @Enumerated(EnumType.STRING)
    DeliveryState state;

    @Column(name = "source_code")
    String source;

    @Column(name = "scheme_code")
    String scheme;

    @Column(name = "reference_date")
    LocalDate referenceDate;

    @Column(name = "file_name")
    String fileName;

    @Column(name = "file_size")
    long fileSize;

    String sha256;

    @Nullable
    String sheet;

    /** Where numbers come from that the file says nothing about. */
    @Nullable
    String origin;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Mapping mapping;

    @JdbcTypeCode(SqlTypes.JSON)
    List<DeliveryColumn> columns = List.of();

    /** The slices that were current when it was checked, by variable. */
    @JdbcTypeCode(SqlTypes.JSON)
    Map<String, UUID> basis = Map.of();

    @Column(name = "rows_new")
    int rowsNew;

    @Column(name = "rows_changed")
    int rowsChanged;

    @Column(name = "rows_unchanged")
    int rowsUnchanged;

    @Column(name = "rows_refused")
    int rowsRefused;

    int errors;
    int warnings;

    /** How many cells are read otherwise than they stand in the file. */
    int corrections;

    @Column(name = "received_at")
    Instant receivedAt;

    @Column(name = "received_by_role")
    String receivedByRole;

    @Column(name = "received_by_organisation")
    @Nullable
    String receivedByOrganisation;

    @Column(name = "published_at")
    @Nullable
    Instant publishedAt;

    @Column(name = "withdrawn_at")
    @Nullable
    Instant withdrawnAt;

    /** Why it was rejected, withdrawn, or reinstated after that. */
    @Nullable
    String reason;

    /** For Hibernate alone. */
    @SuppressWarnings("NullAway.Init")
    Delivery() {}

    Delivery(UUID id, NewDelivery file, String scheme, Instant now, String role, @Nullable String organisation) {
        this.id = id;
        this.state = DeliveryState.RECEIVED;
        this.source = file.source();
        this.scheme = scheme;
        this.referenceDate = file.referenceDate();
        this.fileName = file.fileName();
        this.fileSize = file.content().length;
        this.sha256 = file.sha256();
        this.sheet = file.sheet();
        this.origin = file.origin();
        this.receivedAt = now;
        this.receivedByRole = role;
        this.receivedByOrganisation = organisation;
    }

    void checked(
            Mapping used, List<DeliveryColumn> seen, int corrected, CheckResult result, Map<String, UUID> against) {
        require(DeliveryState.RECEIVED, DeliveryState.CHECKED);
        state = DeliveryState.CHECKED;
        mapping = used;
        columns = List.copyOf(seen);
        corrections = corrected;
        basis = Map.copyOf(against);
        count(result);
    }

    private void count(CheckResult result) {
        rowsNew = count(result, PlanRow.Kind.NEW);
        rowsChanged = count(result, PlanRow.Kind.CHANGED);
        rowsUnchanged = count(result, PlanRow.Kind.UNCHANGED);
        rowsRefused = count(result, PlanRow.Kind.REFUSED);
        errors = count(result, Severity.ERROR);
        warnings = count(result, Severity.WARNING);
    }

    /** Its check comes later, by this mapping or by one that is proposed then. */
    void awaitsCheck(@Nullable Mapping wanted) {
        require(DeliveryState.RECEIVED, DeliveryState.CHECKED);
        state = DeliveryState.RECEIVED;
        mapping = wanted;
    }

    /** Nothing of it is understood. */
    void checkFailed(Finding finding) {
        require(DeliveryState.RECEIVED);
        state = DeliveryState.CHECKED;
        columns = List.of();
        count(new CheckResult(List.of(), List.of(finding)));
    }

    void published(Instant now) {
        require(DeliveryState.CHECKED);
        if (errors > 0) {
            throw Problem.rule("delivery-has-errors", errors);
        }
        state = DeliveryState.PUBLISHED;
        publishedAt = now;
    }

    void rejected(String why) {
        require(DeliveryState.RECEIVED, DeliveryState.CHECKED);
        state = DeliveryState.REJECTED;
        reason = why;
    }

    void withdrawn(String why, Instant now) {
        require(DeliveryState.PUBLISHED);
        state = DeliveryState.WITHDRAWN;
        withdrawnAt = now;
        reason = why;
    }

    void reinstated(String why) {
        require(DeliveryState.WITHDRAWN);
        state = DeliveryState.PUBLISHED;
        withdrawnAt = null;
        reason = why;
    }

    /** @throws Problem 409 in any other state */
    void require(DeliveryState... allowed) {
        if (!List.of(allowed).contains(state)) {
            throw Problem.rule("delivery-state", state);
        }
    }

    /** The sheet that its figures are read from; null for a text file. */
    @Nullable
    String sheetRead() {
        return mapping == null ? sheet : mapping.sheet();
    }

    /** Nothing but numbers of a checked plan can be published. */
    boolean isPublishable() {
        return state == DeliveryState.CHECKED && errors == 0 && rowsNew + rowsChanged + rowsUnchanged > 0;
    }

    private static int count(CheckResult result, PlanRow.Kind kind) {
        return (int) result.plan().stream().filter(row -> row.kind() == kind).count();
    }

    private static int count(CheckResult result, Severity severity) {
        return (int) result.findings().stream()
                .filter(finding -> finding.severity() == severity)
                .count();
    }
}
