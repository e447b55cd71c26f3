package de.ausgleich.observation.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.hibernate.annotations.Immutable;

/** The file itself, byte by byte as it came. */
@Entity
@Immutable
@Table(schema = "raw", name = "delivery_file")
class DeliveryFile {

    @Id
    @Column(name = "delivery_id")
    UUID delivery;

    byte[] content;

    /** For Hibernate alone. */
    @SuppressWarnings("NullAway.Init")
    DeliveryFile() {}

    DeliveryFile(UUID delivery, byte[] content) {
        this.delivery = delivery;
        this.content = content.clone();
    }
}
