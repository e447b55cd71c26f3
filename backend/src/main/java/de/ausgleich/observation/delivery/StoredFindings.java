package de.ausgleich.observation.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.UUID;

@Singleton
class StoredFindings implements PanacheRepositoryBase<StoredFinding, StoredFinding.Id> {

    List<StoredFinding> of(UUID delivery) {
        return list("id.delivery = ?1 order by id.number", delivery);
    }

    void replace(UUID delivery, List<Finding> found) {
        delete("id.delivery = ?1", delivery);
        for (int at = 0; at < found.size(); at++) {
            persist(new StoredFinding(delivery, at + 1, found.get(at)));
        }
    }
}
