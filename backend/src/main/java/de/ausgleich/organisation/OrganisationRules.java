package de.ausgleich.organisation;

import de.ausgleich.district.Area;
import de.ausgleich.district.Districts;
import de.ausgleich.shared.api.Faults;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.statistics.Level;
import jakarta.inject.Singleton;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** What can be wrong with a body. */
@Singleton
class OrganisationRules {

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");
    private static final Pattern WEBSITE = Pattern.compile("https?://\\S+");

    private final Validator validator;
    private final Districts districts;

    OrganisationRules(Validator validator, Districts districts) {
        this.validator = validator;
        this.districts = districts;
    }

    /** @throws Problem 400 naming every fault */
    void check(String code, OrganisationRequest body) {
        Faults faults = new Faults();
        if (!CODE.matcher(code).matches()) {
            faults.add("code", "code.pattern");
        }
        faults.addConstraints(validator, body);
        inOrder("activeTo", body.activeFrom(), body.activeTo(), faults);
        Contact contact = body.contactOrNone();
        matches("contact.email", contact.email(), EMAIL, "contact.email", faults);
        matches("contact.website", contact.website(), WEBSITE, "contact.website", faults);
        List<ScopeRequest> scope = body.scopeOrNone();
        for (int i = 0; i < scope.size(); i++) {
            if (scope.get(i) != null) {
                check("scope[" + i + "]", scope.get(i), scope.subList(0, i), faults);
            }
        }
        faults.refuse();
    }

    private void check(String field, ScopeRequest entry, List<ScopeRequest> earlier, Faults faults) {
        inOrder(field + ".to", entry.from(), entry.to(), faults);
        String scheme = entry.scheme();
        String district = entry.district();
        if (scheme == null || scheme.isBlank() || district == null || district.isBlank()) {
            return;
        }
        if (!districts.exists(scheme)) {
            faults.add(field + ".scheme", "scheme.unknown", scheme);
            return;
        }
        Area area = districts.areas(scheme).get(district);
        if (area == null || area.level() != Level.DISTRICT) {
            faults.add(field + ".district", "district.unknown", district, scheme);
        }
        if (earlier.stream().anyMatch(other -> other != null && overlap(entry, other))) {
            faults.add(field + ".district", "scope.twice", district);
        }
    }

    private static boolean overlap(ScopeRequest one, ScopeRequest other) {
        return one.scheme().equals(other.scheme())
                && one.district().equals(other.district())
                && one.from() != null
                && other.from() != null
                && new Period(one.from(), one.to()).meets(new Period(other.from(), other.to()));
    }

    private static void matches(String field, @Nullable String text, Pattern pattern, String key, Faults faults) {
        if (text != null && !pattern.matcher(text).matches()) {
            faults.add(field, key, text);
        }
    }

    static void inOrder(String field, @Nullable LocalDate from, @Nullable LocalDate to, Faults faults) {
        if (from != null && to != null && to.isBefore(from)) {
            faults.add(field, "scheme.ends-before-start");
        }
    }
}
