package de.ausgleich.observation.delivery;

import de.ausgleich.shared.api.Page;
import de.ausgleich.shared.api.PageQuery;
import de.ausgleich.shared.problem.Problem;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Singleton
class Deliveries implements PanacheRepositoryBase<Delivery, UUID> {

    private static final List<DeliveryState> LIVING =
            List.of(DeliveryState.RECEIVED, DeliveryState.CHECKED, DeliveryState.PUBLISHED);

    private final DeliveryScope scope;

    Deliveries(DeliveryScope scope) {
        this.scope = scope;
    }

    /** @throws Problem 404 when there is none, or none that the actor may see */
    Delivery get(UUID id) {
        return find(id).orElseThrow(() -> Problem.notFound("delivery", id));
    }

    /** The delivery, if the actor may see it. */
    Optional<Delivery> find(UUID id) {
        return findByIdOptional(id).filter(delivery -> scope.covers(delivery.source));
    }

    /** @throws Problem 409 when the same bytes are there already and have not come to nothing */
    void requireUnknown(String source, String scheme, LocalDate date, String sha256) {
        Optional<Delivery> same = find(
                        "source = ?1 and scheme = ?2 and referenceDate = ?3 and sha256 = ?4 and state in ?5",
                        source,
                        scheme,
                        date,
                        sha256,
                        LIVING)
                .firstResultOptional();
        same.ifPresent(known -> {
            throw Problem.rule("delivery-known", known.id.toString(), known.fileName, known.receivedAt.toString());
        });
    }

    /** The newest delivery that people still have to decide on. */
    Optional<UUID> waiting(String source, String scheme, LocalDate date) {
        return find(
                        "source = ?1 and scheme = ?2 and referenceDate = ?3 and state in ?4",
                        Sort.descending("id"),
                        source,
                        scheme,
                        date,
                        List.of(DeliveryState.RECEIVED, DeliveryState.CHECKED))
                .firstResultOptional()
                .map(delivery -> delivery.id);
    }

    /** All that wait for their check, whoever may see them; the oldest first. */
    List<UUID> received() {
        return find("state = ?1 order by receivedAt", DeliveryState.RECEIVED).stream()
                .map(delivery -> delivery.id)
                .toList();
    }

    Page<Delivery> list(DeliveryFilter filter, Sort sort, PageQuery query) {
        Map<String, Object> wanted = new HashMap<>(Map.of("sources", scope.sources()));
        StringBuilder condition = new StringBuilder("source in :sources");
        require(condition, wanted, "state", filter.state());
        require(condition, wanted, "source", filter.source());
        require(condition, wanted, "referenceDate", filter.referenceDate());
        PanacheQuery<Delivery> found = find(condition.toString(), sort, wanted).page(query.page(), query.size());
        return new Page<>(found.list(), query.page(), query.size(), found.count());
    }

    private static void require(
            StringBuilder condition, Map<String, Object> wanted, String field, @Nullable Object value) {
        if (value != null) {
            condition.append(" and ").append(field).append(" = :").append(field);
            wanted.put(field, value);
        }
    }
}
