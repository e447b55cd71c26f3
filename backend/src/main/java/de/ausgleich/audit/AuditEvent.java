package de.ausgleich.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;

/** One entry of the trail. */
@Entity
@Immutable
@Table(name = "audit_event")
class AuditEvent {

    @Id
    UUID id;

    Instant at;
    String role;

    @Nullable
    String organisation;

    String action;

    @Column(name = "object_type")
    String objectType;

    @Column(name = "object_id")
    String objectId;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    String before;

    @JdbcTypeCode(SqlTypes.JSON)
    @Nullable
    String after;

    /** Digest of the person with a salt that is kept elsewhere; null where nobody stood behind it. */
    byte @Nullable [] person;

    /** Its place in the chain, given by the database at the end of the transaction. */
    @Column(insertable = false, updatable = false)
    @Nullable
    Long sequence;

    @Column(insertable = false, updatable = false)
    byte @Nullable [] digest;

    /** For Hibernate alone. */
    @SuppressWarnings("NullAway.Init")
    AuditEvent() {}

    AuditEvent(
            UUID id,
            Instant at,
            String role,
            @Nullable String organisation,
            String action,
            String objectType,
            String objectId,
            @Nullable String before,
            @Nullable String after,
            byte @Nullable [] person) {
        this.id = id;
        this.at = at;
        this.role = role;
        this.organisation = organisation;
        this.action = action;
        this.objectType = objectType;
        this.objectId = objectId;
        this.before = before;
        this.after = after;
        this.person = person;
    }
}
