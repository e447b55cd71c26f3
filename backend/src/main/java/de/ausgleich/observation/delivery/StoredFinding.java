package de.ausgleich.observation.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import java.util.List;
import java.util.UUID;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** A finding of a delivery's last check, and the reason for which somebody accepts it. */
@Entity
@Table(schema = "raw", name = "delivery_finding")
class StoredFinding {

    /** The finding's number within its delivery. */
    @Embeddable
    record Id(@Column(name = "delivery_id") UUID delivery, int number) {}

    @EmbeddedId
    Id id;

    @Enumerated(EnumType.STRING)
    Severity severity;

    @Enumerated(EnumType.STRING)
    FindingType type;

    @Column(name = "row_number")
    @Nullable
    Integer row;

    @Column(name = "column_name")
    @Nullable
    String column;

    @Nullable
    String value;

    @JdbcTypeCode(SqlTypes.JSON)
    List<String> arguments;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    Correction correction;

    @Column(name = "accepted_reason")
    @Nullable
    String acceptedReason;

    /** For Hibernate alone. */
    @SuppressWarnings("NullAway.Init")
    StoredFinding() {}

    StoredFinding(UUID delivery, int number, Finding finding) {
        this.id = new Id(delivery, number);
        this.severity = finding.severity();
        this.type = finding.type();
        this.row = finding.row();
        this.column = finding.column();
        this.value = finding.value();
        this.arguments = finding.arguments();
        this.correction = finding.correction();
    }

    Finding finding() {
        return new Finding(type, row, column, value, arguments, correction);
    }

    void accept(String reason) {
        acceptedReason = reason;
    }
}
