package de.ausgleich.observation.delivery;

import de.ausgleich.shared.persistence.Identifiers;
import de.ausgleich.shared.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Singleton
class StoredCorrections implements PanacheRepositoryBase<StoredCorrection, UUID> {

    List<StoredCorrection> of(UUID delivery) {
        return list("delivery = ?1 order by line, header", delivery);
    }

    /** Those of a sheet, null for a text file. */
    List<CorrectedCell> of(UUID delivery, @Nullable String sheet) {
        return of(delivery).stream()
                .filter(correction -> Objects.equals(correction.sheet, sheet))
                .map(StoredCorrection::cell)
                .toList();
    }

    /** A cell that was corrected before is corrected otherwise from now on. */
    void put(UUID delivery, @Nullable String sheet, CorrectedCell cell) {
        of(delivery).stream()
                .filter(before -> Objects.equals(before.sheet, sheet)
                        && before.line == cell.row()
                        && before.header.equals(cell.column()))
                .forEach(this::delete);
        flush();
        persist(new StoredCorrection(Identifiers.next(), delivery, sheet, cell));
    }

    /** @throws Problem 404 when the delivery has no such correction */
    void takeBack(UUID delivery, UUID correction) {
        if (delete("delivery = ?1 and id = ?2", delivery, correction) == 0) {
            throw Problem.notFound("correction", correction);
        }
    }
}
