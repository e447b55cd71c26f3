package de.ausgleich.organisation;

import de.ausgleich.access.BodyKind;
import de.ausgleich.access.Reach;
import de.ausgleich.district.Area;
import de.ausgleich.district.Districts;
import de.ausgleich.shared.api.Page;
import de.ausgleich.shared.api.PageQuery;
import de.ausgleich.shared.api.Ref;
import de.ausgleich.shared.api.Sorting;
import io.quarkus.panache.common.Sort;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Bodies as stored, with their districts. */
@Singleton
class OrganisationTable {

    /** Who sees nothing of a body is told neither that it is there nor counted with it. */
    private static final String SEEN = """
            from ausgleich.organisation o
            where (cast(:everything as boolean) or o.kind = 'CITY_DEPARTMENT' or o.code = any(:own) or exists (
                select from ausgleich.organisation_district d
            """ + Reach.OWN + """
                where d.organisation_code = o.code
                  and d.valid_from <= :day and (d.valid_to is null or d.valid_to >= :day)))
              and o.code = coalesce(cast(:code as text), o.code)
              and o.kind = coalesce(cast(:kind as text), o.kind)
              and (position(lower(:text) in lower(o.name)) > 0 or position(lower(:text) in lower(o.code)) > 0)
              and (cast(:active as boolean) is null or cast(:active as boolean)
                = (o.active_from <= :day and (o.active_to is null or o.active_to >= :day)))
            """;

    private static final Sorting SORTING = Sorting.by("name", "code", "kind", "activeFrom");
    private static final Map<String, String> ORDERS =
            Map.of("name", "lower(o.name)", "kind", "o.kind", "activeFrom", "o.active_from");

    private static final String COLUMNS = """
            select o.code, o.name, o.kind, o.contact_person, o.contact_email, o.contact_phone, o.contact_address,
                   o.contact_website, o.active_from, o.active_to, o.version
            """;

    private final EntityManager database;
    private final Districts districts;

    OrganisationTable(EntityManager database, Districts districts) {
        this.database = database;
        this.districts = districts;
    }

    Page<OrganisationProfile> page(OrganisationFilter wanted, Sight sight, PageQuery page) {
        Number total = (Number)
                ask("select count(*) " + SEEN, Long.class, wanted, sight).getSingleResult();
        List<OrganisationProfile> items =
                profiles(ask(COLUMNS + SEEN + order(wanted.sort()), Tuple.class, wanted, sight)
                        .setFirstResult(page.offset())
                        .setMaxResults(page.size()));
        return new Page<>(items, page.page(), page.size(), total.longValue());
    }

    /** @throws de.ausgleich.shared.problem.Problem 400 for a field that bodies cannot be sorted by */
    private static String order(String asked) {
        return SORTING.of(asked).getColumns().stream()
                .map(column -> ORDERS.getOrDefault(column.getName(), "o.code")
                        + (column.getDirection() == Sort.Direction.Descending ? " desc" : ""))
                .collect(Collectors.joining(", ", "order by ", ""));
    }

    Optional<OrganisationProfile> find(String code, Sight sight, LocalDate day) {
        OrganisationFilter wanted = new OrganisationFilter(code, null, null, null, day, "name");
        return profiles(ask(COLUMNS + SEEN, Tuple.class, wanted, sight)).stream()
                .findFirst();
    }

    /** Nobody else changes the body, its districts or its members before this transaction ends. */
    void lock(String code) {
        database.createNativeQuery("select 1 from ausgleich.organisation where code = ?1 for update")
                .setParameter(1, code)
                .getResultList();
    }

    /** Whether it could be created: false when it is there already. */
    boolean create(String code, OrganisationRequest body) {
        return write("""
                insert into ausgleich.organisation
                  (code, name, kind, contact_person, contact_email, contact_phone, contact_address, contact_website,
                   active_from, active_to, version)
                values (:code, :name, :kind, :person, :email, :phone, :address, :website, :from, cast(:to as date), 1)
                on conflict do nothing
                """, code, body) == 1;
    }

    void change(String code, OrganisationRequest body) {
        write("""
                update ausgleich.organisation
                set name = :name, kind = :kind, contact_person = :person, contact_email = :email,
                    contact_phone = :phone, contact_address = :address, contact_website = :website,
                    active_from = :from, active_to = cast(:to as date), version = version + 1
                where code = :code
                """, code, body);
    }

    void putScope(String code, List<ScopeRequest> scope) {
        database.createNativeQuery("delete from ausgleich.organisation_district where organisation_code = ?1")
                .setParameter(1, code)
                .executeUpdate();
        for (ScopeRequest entry : scope) {
            database.createNativeQuery("""
                            insert into ausgleich.organisation_district
                              (organisation_code, scheme_code, district_code, valid_from, valid_to, purpose)
                            values (?1, ?2, ?3, ?4, cast(?5 as date), ?6)
                            """)
                    .setParameter(1, code)
                    .setParameter(2, entry.scheme())
                    .setParameter(3, entry.district())
                    .setParameter(4, entry.from())
                    .setParameter(5, text(entry.to()))
                    .setParameter(6, entry.purpose().strip())
                    .executeUpdate();
        }
    }

    private int write(String statement, String code, OrganisationRequest body) {
        Contact contact = body.contactOrNone();
        return database.createNativeQuery(statement)
                .setParameter("code", code)
                .setParameter("name", body.name().strip())
                .setParameter("kind", body.kind().name())
                .setParameter("person", contact.person())
                .setParameter("email", contact.email())
                .setParameter("phone", contact.phone())
                .setParameter("address", contact.address())
                .setParameter("website", contact.website())
                .setParameter("from", body.activeFrom())
                .setParameter("to", text(body.activeTo()))
                .executeUpdate();
    }

    private <T> Query ask(String statement, Class<T> type, OrganisationFilter wanted, Sight sight) {
        Boolean active = wanted.active();
        BodyKind kind = wanted.kind();
        return sight.reach()
                .in(database.createNativeQuery(statement, type))
                .setParameter("own", sight.own().toArray(String[]::new))
                .setParameter("day", wanted.day())
                .setParameter("code", wanted.code())
                .setParameter("kind", kind == null ? null : kind.name())
                .setParameter("text", wanted.text() == null ? "" : wanted.text().strip())
                .setParameter("active", active == null ? null : active.toString());
    }

    private List<OrganisationProfile> profiles(Query query) {
        List<?> found = query.getResultList();
        List<Tuple> rows = found.stream().map(Tuple.class::cast).toList();
        Map<String, List<ScopeEntry>> scopes =
                scopes(rows.stream().map(row -> row.get(0, String.class)).toArray(String[]::new));
        return rows.stream()
                .map(row -> profile(row, scopes.getOrDefault(row.get(0, String.class), List.of())))
                .toList();
    }

    private static OrganisationProfile profile(Tuple row, List<ScopeEntry> scope) {
        return new OrganisationProfile(
                row.get("code", String.class),
                row.get("name", String.class),
                BodyKind.valueOf(row.get("kind", String.class)),
                new Contact(
                        row.get("contact_person", String.class),
                        row.get("contact_email", String.class),
                        row.get("contact_phone", String.class),
                        row.get("contact_address", String.class),
                        row.get("contact_website", String.class)),
                row.get("active_from", LocalDate.class),
                row.get("active_to", LocalDate.class),
                scope,
                row.get("version", Integer.class));
    }

    private Map<String, List<ScopeEntry>> scopes(String[] organisations) {
        List<?> rows = database.createNativeQuery("""
                        select organisation_code, scheme_code, district_code, valid_from, valid_to, purpose
                        from ausgleich.organisation_district where organisation_code = any(?1)
                        order by scheme_code, district_code, valid_from
                        """, Tuple.class)
                .setParameter(1, organisations)
                .getResultList();
        Map<String, Map<String, Area>> areas = new HashMap<>();
        return rows.stream()
                .map(Tuple.class::cast)
                .collect(Collectors.groupingBy(
                        row -> row.get(0, String.class),
                        Collectors.mapping(
                                row -> entry(row, areas.computeIfAbsent(row.get(1, String.class), districts::areas)),
                                Collectors.toList())));
    }

    private static ScopeEntry entry(Tuple row, Map<String, Area> areas) {
        String code = row.get(2, String.class);
        Area area = areas.get(code);
        return new ScopeEntry(
                row.get(1, String.class),
                new Ref(code, area == null ? code : area.name()),
                row.get(3, LocalDate.class),
                row.get(4, LocalDate.class),
                row.get(5, String.class));
    }

    private static @Nullable String text(@Nullable LocalDate date) {
        return date == null ? null : date.toString();
    }
}
