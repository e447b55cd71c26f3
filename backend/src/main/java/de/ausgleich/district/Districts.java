package de.ausgleich.district;

import de.ausgleich.shared.problem.Problem;
import de.ausgleich.shared.time.BusinessDate;
import de.ausgleich.statistics.AreaTree;
import de.ausgleich.statistics.Level;
import jakarta.inject.Singleton;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;

/**
 * The areas of every scheme, for the rooms above. Kept in memory by scheme and version: the version is asked
 * each time, so a change is seen at once on every instance.
 */
@Singleton
public class Districts {

    private final EntityManager database;
    private final SchemeTable schemes;
    private final AreaTable bounded;
    private final BusinessDate businessDate;
    private final String installed;
    private final Map<String, Snapshot> snapshots = new ConcurrentHashMap<>();
    private final Map<String, Drawn> drawn = new ConcurrentHashMap<>();

    Districts(
            EntityManager database,
            SchemeTable schemes,
            AreaTable bounded,
            BusinessDate businessDate,
            @ConfigProperty(name = "ausgleich.scheme") String installed) {
        this.database = database;
        this.schemes = schemes;
        this.bounded = bounded;
        this.businessDate = businessDate;
        this.installed = installed;
    }

    /** The borders of a scheme in one version. */
    private record Drawn(int version, Borders borders) {}

    /** All areas of a scheme in one version; without tree as long as it has no areas. */
    private record Snapshot(
            int version, Map<String, Area> areas, @Nullable AreaTree tree) {

        static Snapshot of(int version, Map<String, Area> areas) {
            return new Snapshot(
                    version,
                    java.util.Collections.unmodifiableMap(areas),
                    areas.isEmpty()
                            ? null
                            : AreaTree.of(areas.values().stream()
                                    .map(area -> new AreaTree.Area(area.code(), area.level(), area.parent()))
                                    .toList()));
        }
    }

    /**
     * The scheme that is meant.
     *
     * @param asked the one asked for; null for the installation's, or where that is not valid at the date, the
     *     one that is
     * @param date the date that the areas are wanted for; null for today
     * @throws Problem 400 on {@code scheme} when there is no such scheme, or none at all
     */
    @Transactional
    public String scheme(@Nullable String asked, @Nullable LocalDate date) {
        if (asked != null) {
            version(asked);
            return asked;
        }
        LocalDate day = date == null ? businessDate.today() : date;
        List<Scheme> known = schemes.all();
        return known.stream()
                .filter(scheme -> scheme.isValidAt(day))
                .min(Comparator.comparing((Scheme scheme) -> !scheme.code().equals(installed))
                        .thenComparing(Scheme::validFrom, Comparator.reverseOrder())
                        .thenComparing(Scheme::code))
                .or(() -> known.stream()
                        .filter(scheme -> scheme.code().equals(installed))
                        .findFirst())
                .map(Scheme::code)
                .orElseThrow(() -> Problem.invalid("scheme", "scheme.none-valid", day.toString()));
    }

    @Transactional
    public boolean exists(String scheme) {
        return versions(scheme).containsKey(scheme);
    }

    /** @throws Problem 400 on {@code scheme} when there is no such scheme */
    @Transactional
    public int version(String scheme) {
        Integer version = versions(scheme).get(scheme);
        if (version == null) {
            throw unknown(scheme);
        }
        return version;
    }

    /** @throws Problem 400 on {@code scheme} when there is no such scheme or it has no areas yet */
    @Transactional
    public AreaTree tree(String scheme) {
        AreaTree tree = snapshot(scheme, version(scheme)).tree();
        if (tree == null) {
            throw Problem.invalid("scheme", "scheme.empty", scheme);
        }
        return tree;
    }

    /**
     * The areas of all levels by code, sorted; none as long as the scheme has none.
     *
     * @throws Problem 400 on {@code scheme} when there is no such scheme
     */
    @Transactional
    public Map<String, Area> areas(String scheme) {
        return snapshot(scheme, version(scheme)).areas();
    }

    /**
     * The areas of the same level that share a border with this one, by code; none where no boundaries are known.
     *
     * @throws Problem 400 on {@code scheme} when there is no such scheme
     */
    @Transactional
    public List<Area> neighbours(String scheme, String code) {
        int version = version(scheme);
        Map<String, Area> areas = snapshot(scheme, version).areas();
        return drawn
                .compute(
                        scheme,
                        (key, known) -> known != null && known.version() == version
                                ? known
                                : new Drawn(version, Borders.of(bounded.of(scheme))))
                .borders()
                .beside(code)
                .stream()
                .map(areas::get)
                .filter(Objects::nonNull)
                .toList();
    }

    /** The areas of every scheme by code, to tell whether something was meant for another one. */
    @Transactional
    public Map<String, Map<String, Area>> all() {
        Map<String, Map<String, Area>> all = new TreeMap<>();
        versions(null)
                .forEach((scheme, version) ->
                        all.put(scheme, snapshot(scheme, version).areas()));
        return all;
    }

    private Snapshot snapshot(String scheme, int version) {
        return snapshots.compute(
                scheme, (code, known) -> known != null && known.version() == version ? known : load(code));
    }

    /** Version and areas in one statement, so that they belong together. */
    private Snapshot load(String scheme) {
        List<?> rows = database.createNativeQuery("""
                        select s.version, d.code, d.name, d.level, d.parent_code
                        from ausgleich.district_scheme s
                        left join ausgleich.district d on d.scheme_code = s.code
                        where s.code = ?1 order by d.code
                        """).setParameter(1, scheme).getResultList();
        Map<String, Area> areas = new LinkedHashMap<>();
        int version = 0;
        for (Object row : rows) {
            Object[] cells = (Object[]) row;
            version = (Integer) cells[0];
            if (cells[1] instanceof String code) {
                areas.put(code, new Area(code, (String) cells[2], Level.valueOf((String) cells[3]), (String) cells[4]));
            }
        }
        return Snapshot.of(version, areas);
    }

    private Map<String, Integer> versions(@Nullable String scheme) {
        List<?> rows = database.createNativeQuery(
                        "select code, version from ausgleich.district_scheme where code = coalesce(?1, code)")
                .setParameter(1, scheme)
                .getResultList();
        Map<String, Integer> versions = new TreeMap<>();
        rows.stream().map(Object[].class::cast).forEach(row -> versions.put((String) row[0], (Integer) row[1]));
        return versions;
    }

    private static Problem unknown(String scheme) {
        return Problem.invalid("scheme", "scheme.unknown", scheme);
    }
}
