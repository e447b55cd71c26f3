package de.ausgleich.programme;

import de.ausgleich.programme.ProgrammeAreaTable.Stay;
import de.ausgleich.shared.problem.Problem;
import jakarta.inject.Singleton;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/** Which districts belong to an area from a day on. */
@Singleton
class ProgrammeAreaStays {

    private final ProgrammeAreaTable stored;

    ProgrammeAreaStays(ProgrammeAreaTable stored) {
        this.stored = stored;
    }

    /** Those that belong to it without an end. */
    Set<String> open(String code) {
        return stored.stays(List.of(code)).stream()
                .filter(stay -> stay.to() == null)
                .map(Stay::district)
                .collect(Collectors.toSet());
    }

    /**
     * Ends what is no longer wanted the day before, and begins what is new.
     *
     * @param field what was sent as the day, where faults are named
     * @throws Problem 400 when the day lies in a time that a district has spent there
     */
    void put(String code, String scheme, Collection<String> districts, LocalDate from, String field) {
        Set<String> wanted = Set.copyOf(districts);
        List<Stay> stays = stored.stays(List.of(code));
        List<Stay> open = stays.stream().filter(stay -> stay.to() == null).toList();
        Set<String> present = open.stream().map(Stay::district).collect(Collectors.toSet());
        for (Stay stay : stays) {
            LocalDate to = stay.to();
            if (to != null
                    && wanted.contains(stay.district())
                    && !present.contains(stay.district())
                    && !to.isBefore(from)) {
                throw Problem.invalid(field, "programme-area.before-stay", stay.district(), to);
            }
        }
        for (Stay stay : open) {
            if (!wanted.contains(stay.district())) {
                if (!stay.from().isBefore(from)) {
                    throw Problem.invalid(field, "programme-area.before-stay", stay.district(), stay.from());
                }
                stored.end(code, stay.district(), from.minusDays(1));
            }
        }
        wanted.stream()
                .filter(district -> !present.contains(district))
                .sorted()
                .forEach(district -> stored.begin(code, scheme, district, from));
    }
}
