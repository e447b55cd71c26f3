package de.ausgleich.audit;

import de.ausgleich.shared.api.Page;
import de.ausgleich.shared.api.PageQuery;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Singleton
class AuditEvents implements PanacheRepositoryBase<AuditEvent, UUID> {

    Page<AuditEvent> newestFirst(
            @Nullable String action, @Nullable String objectType, @Nullable String objectId, PageQuery query) {
        Map<String, Object> wanted = new HashMap<>();
        StringBuilder condition = new StringBuilder("1 = 1");
        require(condition, wanted, "action", action);
        require(condition, wanted, "objectType", objectType);
        require(condition, wanted, "objectId", objectId);
        PanacheQuery<AuditEvent> events =
                find(condition.toString(), Sort.descending("at", "id"), wanted).page(query.page(), query.size());
        return new Page<>(events.list(), query.page(), query.size(), events.count());
    }

    private static void require(
            StringBuilder condition, Map<String, Object> wanted, String field, @Nullable String value) {
        if (value != null) {
            condition.append(" and ").append(field).append(" = :").append(field);
            wanted.put(field, value);
        }
    }
}
