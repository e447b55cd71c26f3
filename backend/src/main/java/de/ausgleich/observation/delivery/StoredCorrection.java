package de.ausgleich.observation.delivery;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One cell of a delivery's file that people read otherwise than it stands there. */
@Entity
@Table(schema = "raw", name = "delivery_correction")
class StoredCorrection {

    @Id
    UUID id;

    @Column(name = "delivery_id")
    UUID delivery;

    /** Of a spreadsheet; on another sheet the same place is another cell. */
    @Nullable
    String sheet;

    @Column(name = "row_number")
    int line;

    @Column(name = "column_name")
    String header;

    @Column(name = "from_text")
    String fromText;

    @Column(name = "to_text")
    String toText;

    boolean remembered;

    /** For Hibernate alone. */
    @SuppressWarnings("NullAway.Init")
    StoredCorrection() {}

    StoredCorrection(UUID id, UUID delivery, @Nullable String sheet, CorrectedCell cell) {
        this.id = id;
        this.delivery = delivery;
        this.sheet = sheet;
        this.line = cell.row();
        this.header = cell.column();
        this.fromText = cell.from();
        this.toText = cell.to();
        this.remembered = cell.remembered();
    }

    CorrectedCell cell() {
        return new CorrectedCell(line, header, fromText, toText, remembered);
    }
}
