package de.ausgleich.audit;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Who made an entry; written with it, read by nothing but a look for a stated purpose. */
@Entity
@Immutable
@Table(name = "audit_person")
class AuditPerson {

    @Id
    UUID entry;

    String issuer;
    String subject;
    String name;
    byte[] salt;

    @Column(name = "kept_since")
    Instant keptSince;

    /** For Hibernate alone. */
    @SuppressWarnings("NullAway.Init")
    AuditPerson() {}

    AuditPerson(UUID entry, String issuer, String subject, String name, byte[] salt, Instant keptSince) {
        this.entry = entry;
        this.issuer = issuer;
        this.subject = subject;
        this.name = name;
        this.salt = salt;
        this.keptSince = keptSince;
    }
}
