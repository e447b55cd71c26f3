package de.ausgleich.programme;

import de.ausgleich.district.Area;
import de.ausgleich.district.Districts;
import de.ausgleich.organisation.Conferences;
import de.ausgleich.programme.ProgrammeArea.DistrictPeriod;
import de.ausgleich.programme.ProgrammeArea.Finding;
import de.ausgleich.programme.ProgrammeArea.State;
import de.ausgleich.programme.ProgrammeAreaTable.Row;
import de.ausgleich.programme.ProgrammeAreaTable.Stay;
import de.ausgleich.shared.api.Ref;
import de.ausgleich.shared.time.BusinessDate;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Puts an area together from what is stored, as it stands today. */
@Singleton
class ProgrammeAreaShape {

    private final Districts districts;
    private final Conferences conferences;
    private final BusinessDate businessDate;

    ProgrammeAreaShape(Districts districts, Conferences conferences, BusinessDate businessDate) {
        this.districts = districts;
        this.conferences = conferences;
        this.businessDate = businessDate;
    }

    /**
     * @param stays by area
     * @param decisions by area
     */
    List<ProgrammeArea> of(List<Row> rows, Map<String, List<Stay>> stays, Map<String, List<Decision>> decisions) {
        LocalDate today = businessDate.today();
        Map<String, Set<String>> covered = rows.stream()
                .map(Row::scheme)
                .distinct()
                .collect(Collectors.toMap(Function.identity(), scheme -> conferences.districts(scheme, today)));
        return rows.stream()
                .map(row -> of(
                        row,
                        stays.getOrDefault(row.code(), List.of()),
                        decisions.getOrDefault(row.code(), List.of()),
                        covered.getOrDefault(row.scheme(), Set.of()),
                        today))
                .toList();
    }

    private ProgrammeArea of(
            Row row, List<Stay> stays, List<Decision> decisions, Set<String> covered, LocalDate today) {
        AreaStanding standing = AreaStanding.on(today, decisions);
        List<Ref> present = present(row.scheme(), stays, today);
        return new ProgrammeArea(
                row.code(),
                row.name(),
                row.scheme(),
                row.description(),
                present,
                stays.stream()
                        .map(stay -> new DistrictPeriod(ref(row.scheme(), stay.district()), stay.from(), stay.to()))
                        .toList(),
                standing.state(),
                standing.since(),
                standing.state() == State.ADMITTED ? findings(present, covered) : List.of(),
                row.version());
    }

    /** Those of today; where there are none, those of the next day on which there are, or else of the last. */
    private List<Ref> present(String scheme, List<Stay> stays, LocalDate today) {
        LocalDate day = stays.stream().anyMatch(stay -> stay.holds(today))
                ? today
                : stays.stream()
                        .map(Stay::from)
                        .filter(from -> from.isAfter(today))
                        .min(Comparator.naturalOrder())
                        .orElseGet(() -> stays.stream()
                                .map(Stay::to)
                                .filter(to -> to != null)
                                .max(Comparator.naturalOrder())
                                .orElse(today));
        return stays.stream()
                .filter(stay -> stay.holds(day))
                .map(Stay::district)
                .sorted()
                .map(code -> ref(scheme, code))
                .toList();
    }

    private static List<Finding> findings(List<Ref> present, Set<String> covered) {
        List<Ref> without = present.stream()
                .filter(district -> !covered.contains(district.code()))
                .toList();
        return without.isEmpty() ? List.of() : List.of(new Finding(Finding.Type.NO_CONFERENCE, without));
    }

    private Ref ref(String scheme, String code) {
        Area area = districts.areas(scheme).get(code);
        return new Ref(code, area == null ? code : area.name());
    }
}
