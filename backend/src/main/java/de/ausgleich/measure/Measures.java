package de.ausgleich.measure;

import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.FlushModeType;
import jakarta.persistence.LockModeType;
import jakarta.persistence.Query;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Measures as stored, for whoever sees them. */
@Singleton
class Measures {

    private static final String WANTED = """
            select m.* from ausgleich.measure m join ausgleich.organisation o on o.code = m.organisation_code
            where (cardinality(cast(:states as text[])) = 0 or m.state = any(cast(:states as text[])))
              and (cast(:kind as text) is null or m.kind = cast(:kind as text))
              and (cast(:organisation as text) is null or m.organisation_code = cast(:organisation as text))
              and (cast(:group as text) is null or cast(:group as text) = any(m.target_groups))
              and (cast(:managed as boolean) is null or m.managed = cast(:managed as boolean))
              and (cast(:mine as boolean) is null
                   or cast(:mine as boolean) = (m.organisation_code = any(cast(:own as text[]))))
              and (cast(:district as text) is null or exists (
                    select 1 from ausgleich.measure_district w where w.measure_id = m.id
                    and w.district_code = cast(:district as text)
                    and w.scheme_code = coalesce(cast(:scheme as text), w.scheme_code)))
              and (cast(:area as text) is null or exists (
                    select 1 from ausgleich.measure_district w
                    join ausgleich.programme_area_district a on a.scheme_code = w.scheme_code
                     and a.district_code = w.district_code and a.valid_from <= cast(:today as date)
                     and (a.valid_to is null or a.valid_to >= cast(:today as date))
                    where w.measure_id = m.id and a.area_code = cast(:area as text)))
              and (cast(:goal as uuid) is null or exists (
                    select 1 from ausgleich.measure_goal s
                    where s.measure_id = m.id and s.goal_id = cast(:goal as uuid)))
              and (cast(:from as date) is null or coalesce(m.ended_on, m.planned_to) is null
                   or coalesce(m.ended_on, m.planned_to) >= cast(:from as date))
              and (cast(:to as date) is null or coalesce(m.started_on, m.planned_from) is null
                   or coalesce(m.started_on, m.planned_from) <= cast(:to as date))
              and position(lower(:text) in lower(
                    concat_ws(' ', m.title, m.summary, m.objective, m.target_group_words, o.name))) > 0
              and
            """ + MeasureSight.CONDITION;

    private final EntityManager database;

    Measures(EntityManager database) {
        this.database = database;
    }

    List<Measure> list(MeasureFilter filter, Set<String> own, LocalDate today, MeasureSight sight, String order) {
        List<MeasureState> states = filter.state;
        Query query = sight.in(database.createNativeQuery(WANTED + order, Measure.class))
                .setParameter(
                        "states",
                        states == null
                                ? new String[0]
                                : states.stream().map(Enum::name).toArray(String[]::new))
                .setParameter("kind", text(filter.kind))
                .setParameter("organisation", filter.organisation)
                .setParameter("group", text(filter.targetGroup))
                .setParameter("managed", text(filter.managed))
                .setParameter("mine", text(filter.mine))
                .setParameter("own", own.toArray(String[]::new))
                .setParameter("district", filter.district)
                .setParameter("scheme", filter.scheme)
                .setParameter("area", filter.area)
                .setParameter("today", today.toString())
                .setParameter("goal", text(filter.goal))
                .setParameter("from", text(filter.from))
                .setParameter("to", text(filter.to))
                .setParameter("text", filter.q == null ? "" : filter.q.strip());
        return measures(query);
    }

    Optional<Measure> find(UUID id, MeasureSight sight) {
        Query query = sight.in(database.createNativeQuery(
                        "select m.* from ausgleich.measure m where m.id = :id and " + MeasureSight.CONDITION,
                        Measure.class))
                .setParameter("id", id);
        return measures(query).stream().findFirst();
    }

    /** The measure, which nobody else changes before this transaction ends. */
    Optional<Measure> findForChange(UUID id, MeasureSight sight) {
        database.find(Measure.class, id, LockModeType.PESSIMISTIC_WRITE);
        return find(id, sight);
    }

    /** Those that are not over and share a district and a target group with one, as they are written. */
    List<Measure> beside(Measure one, MeasureSight sight) {
        Query query = sight.in(database.createNativeQuery(
                        """
                        select m.* from ausgleich.measure m
                        where m.id <> :id and m.state in ('PLANNED', 'RUNNING')
                          and m.target_groups && cast(:groups as text[])
                          and exists (select 1 from ausgleich.measure_district w where w.measure_id = m.id
                               and w.scheme_code = :scheme and w.district_code = any(cast(:codes as text[])))
                          and
                        """ + MeasureSight.CONDITION + " order by lower(m.title), m.id", Measure.class))
                .setFlushMode(FlushModeType.COMMIT)
                .setParameter("id", one.id)
                .setParameter("groups", one.targetGroups)
                .setParameter("scheme", one.scheme)
                .setParameter("codes", one.codes().toArray(String[]::new));
        return measures(query);
    }

    /** Whether something was written down of what was done. */
    boolean isDocumented(UUID id) {
        return !database.createNativeQuery(
                        "select 1 from ausgleich.measure_documentation where measure_id = ?1 limit 1", Integer.class)
                .setParameter(1, id)
                .getResultList()
                .isEmpty();
    }

    void create(Measure measure) {
        database.persist(measure);
        database.flush();
    }

    void discard(Measure measure) {
        database.remove(measure);
        database.flush();
    }

    void flush() {
        database.flush();
    }

    private static List<Measure> measures(Query query) {
        List<?> rows = query.getResultList();
        return rows.stream().map(Measure.class::cast).toList();
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }
}
