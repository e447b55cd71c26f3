package de.ausgleich.programme;

import de.ausgleich.district.Area;
import de.ausgleich.district.Districts;
import de.ausgleich.shared.api.Faults;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.statistics.Level;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.util.Arrays;
import java.util.stream.Collectors;

/** What can be wrong with a facility. */
@Singleton
class FacilityRules {

    private final Validator validator;
    private final Districts districts;

    FacilityRules(Validator validator, Districts districts) {
        this.validator = validator;
        this.districts = districts;
    }

    /**
     * @param scheme the scheme that is meant
     * @throws Problem 400 naming every fault
     */
    void check(FacilityRequest facility, String scheme) {
        Faults faults = new Faults();
        faults.addConstraints(validator, facility);
        String kind = facility.kind();
        if (kind != null && !kind.isBlank() && !isKind(kind)) {
            faults.add("kind", "catalogue.one-of", kind, kinds());
        }
        checkPlace(facility, scheme, faults);
        faults.refuse();
    }

    void check(FacilityClosure closure) {
        Faults faults = new Faults();
        faults.addConstraints(validator, closure);
        faults.refuse();
    }

    private void checkPlace(FacilityRequest facility, String scheme, Faults faults) {
        if (!districts.exists(scheme)) {
            faults.add("scheme", "scheme.unknown", scheme);
        } else if (facility.district() != null && !facility.district().isBlank()) {
            Area area = districts.areas(scheme).get(facility.district());
            if (area == null || area.level() != Level.DISTRICT) {
                faults.add("district", "district.unknown", facility.district(), scheme);
            }
        }
    }

    private static boolean isKind(String name) {
        return Arrays.stream(FacilityKind.values()).anyMatch(kind -> kind.name().equals(name));
    }

    private static String kinds() {
        return Arrays.stream(FacilityKind.values()).map(Enum::name).collect(Collectors.joining(", "));
    }
}
