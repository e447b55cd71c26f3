package de.ausgleich.district;

import de.ausgleich.shared.text.Bilingual;
import de.ausgleich.statistics.AreaTree;
import de.ausgleich.statistics.Crosswalk;
import de.ausgleich.statistics.Level;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** The crosswalks of schemes, for the rooms above. */
@Singleton
public class Crosswalks {

    private final SchemeTable schemes;
    private final CrosswalkTable crosswalks;
    private final Districts districts;

    Crosswalks(SchemeTable schemes, CrosswalkTable crosswalks, Districts districts) {
        this.schemes = schemes;
        this.crosswalks = crosswalks;
        this.districts = districts;
    }

    /**
     * How a scheme was cut from an older one.
     *
     * @param older code of the older scheme
     * @param version of the crosswalk
     */
    public record Recut(String older, Bilingual name, int version, Crosswalk crosswalk) {}

    /** From which older schemes a scheme was cut, the newest of them first; without crosswalks that no longer fit. */
    @Transactional
    public List<Recut> into(String scheme) {
        return crosswalks.of(scheme).stream()
                .filter(stored -> stored.to().equals(scheme))
                .map(stored -> schemes.find(stored.from()).orElseThrow())
                .sorted(Comparator.comparing(Scheme::validFrom).reversed().thenComparing(Scheme::code))
                .flatMap(older -> recut(older, scheme).stream())
                .toList();
    }

    private List<Recut> recut(Scheme older, String newer) {
        int version = crosswalks.find(older.code(), newer).orElseThrow().version();
        List<Crosswalk.Row> rows = crosswalks.rows(older.code(), newer);
        Set<String> from = codes(older.code());
        Set<String> to = codes(newer);
        return Crosswalk.faults(from, to, rows).isEmpty()
                ? List.of(new Recut(older.code(), older.name(), version, Crosswalk.of(from, to, rows)))
                : List.of();
    }

    private Set<String> codes(String scheme) {
        return districts.tree(scheme).areas(Level.DISTRICT).stream()
                .map(AreaTree.Area::code)
                .collect(Collectors.toSet());
    }
}
