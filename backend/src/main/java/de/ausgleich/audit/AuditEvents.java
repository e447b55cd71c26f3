package de.ausgleich.audit;

import de.ausgleich.shared.api.Page;
import de.ausgleich.shared.api.PageQuery;
import io.quarkus.hibernate.orm.panache.PanacheQuery;
import io.quarkus.hibernate.orm.panache.PanacheRepositoryBase;
import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

@Singleton
class AuditEvents implements PanacheRepositoryBase<AuditEvent, UUID> {

    Page<AuditEvent> page(AuditFilter wanted, Sort sort, PageQuery query) {
        PanacheQuery<AuditEvent> events = find(wanted, sort).page(query.page(), query.size());
        return new Page<>(events.list(), query.page(), query.size(), events.count());
    }

    /** The newest first. */
    List<AuditEvent> newest(AuditFilter wanted, int most) {
        return find(wanted, Sort.descending("sequence")).page(0, most).list();
    }

    long count(AuditFilter wanted) {
        return find(wanted, Sort.empty()).count();
    }

    List<AuditEvent> of(List<String> objectTypes, String objectId) {
        return list("objectType in ?1 and objectId = ?2 order by at, sequence nulls last", objectTypes, objectId);
    }

    private PanacheQuery<AuditEvent> find(AuditFilter wanted, Sort sort) {
        Map<String, Object> values = new HashMap<>(wanted.equal());
        StringBuilder condition = new StringBuilder("1 = 1");
        wanted.equal().keySet().forEach(field -> condition.append(" and %1$s = :%1$s".formatted(field)));
        require(condition, values, " and at >= :notBefore", "notBefore", wanted.notBefore());
        require(condition, values, " and at < :until", "until", wanted.before());
        return find(condition.toString(), sort, values);
    }

    private static void require(
            StringBuilder condition, Map<String, Object> values, String words, String name, @Nullable Object value) {
        if (value != null) {
            condition.append(words);
            values.put(name, value);
        }
    }
}
