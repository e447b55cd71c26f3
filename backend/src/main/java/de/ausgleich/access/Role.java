package de.ausgleich.access;

import static de.ausgleich.access.Right.DELIVER;
import static de.ausgleich.access.Right.EDIT_CATALOGUE;
import static de.ausgleich.access.Right.READ_AUDIT;
import static de.ausgleich.access.Right.READ_FIGURES;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The realm's roles and what each allows. A role not named for a right does not have it. */
public enum Role {
    SOCIAL_PLANNING("social-planning", READ_FIGURES, DELIVER, EDIT_CATALOGUE, READ_AUDIT),
    STATISTICS_OFFICE("statistics-office", READ_FIGURES, DELIVER, EDIT_CATALOGUE),
    DISTRICT_CONFERENCE("district-conference", READ_FIGURES),
    WELFARE_PROVIDER("welfare-provider", READ_FIGURES),
    HOUSING_COMPANY("housing-company", READ_FIGURES),
    COUNCIL("council", READ_FIGURES),
    ADMINISTRATOR("administrator", READ_AUDIT),
    /** A service account whose token asked for the scope. */
    MONITORING_READER("monitoring:read", READ_FIGURES),
    MONITORING_WRITER("monitoring:write", DELIVER, EDIT_CATALOGUE);

    private final String code;
    private final Set<String> rights;

    Role(String code, String... rights) {
        this.code = code;
        this.rights = Set.of(rights);
    }

    /** The name in the realm, for service accounts the scope. */
    public String code() {
        return code;
    }

    public Set<String> rights() {
        return rights;
    }

    public static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
    }
}
