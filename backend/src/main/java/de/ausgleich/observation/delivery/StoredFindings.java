package de.ausgleich.observation.delivery;

import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

@Singleton
class StoredFindings implements PanacheRepositoryBase<StoredFinding, StoredFinding.Id> {

    List<StoredFinding> of(UUID delivery) {
        return list("id.delivery = ?1 order by id.number", delivery);
    }

    /** By number, apart from what is stored: the next check may replace it. */
    Map<Integer, Finding> byNumber(UUID delivery) {
        return of(delivery).stream().collect(Collectors.toMap(finding -> finding.id.number(), finding -> {
            getEntityManager().detach(finding);
            return finding.finding();
        }));
    }

    void replace(UUID delivery, List<Finding> found) {
        delete("id.delivery = ?1", delivery);
        for (int at = 0; at < found.size(); at++) {
            persist(new StoredFinding(delivery, at + 1, found.get(at)));
        }
    }
}
