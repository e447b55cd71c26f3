package de.ausgleich.audit;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** Whom an entry is about, where it does not say so itself. */
@Entity
@Immutable
@Table(name = "audit_about")
class AuditAbout {

    @Id
    UUID entry;

    String issuer;
    String subject;

    /** For Hibernate alone. */
    @SuppressWarnings("NullAway.Init")
    AuditAbout() {}

    AuditAbout(UUID entry, String issuer, String subject) {
        this.entry = entry;
        this.issuer = issuer;
        this.subject = subject;
    }
}
