package de.ausgleich.access;

import static de.ausgleich.access.BodyKind.CITY_DEPARTMENT;
import static de.ausgleich.access.Right.ANSWER_FIELD_REPORTS;
import static de.ausgleich.access.Right.ANSWER_WARNINGS;
import static de.ausgleich.access.Right.DELIVER;
import static de.ausgleich.access.Right.EDIT_CATALOGUE;
import static de.ausgleich.access.Right.HOLD_CONFERENCES;
import static de.ausgleich.access.Right.KEEP_WATCH_LIST;
import static de.ausgleich.access.Right.LOOK_UP_NAMES;
import static de.ausgleich.access.Right.MANAGE_MEMBERS;
import static de.ausgleich.access.Right.MANAGE_ORGANISATIONS;
import static de.ausgleich.access.Right.MANAGE_PERSONAL_DATA;
import static de.ausgleich.access.Right.MANAGE_PROGRAMME;
import static de.ausgleich.access.Right.MANAGE_USERS;
import static de.ausgleich.access.Right.PROPOSE_GOALS;
import static de.ausgleich.access.Right.READ_AUDIT;
import static de.ausgleich.access.Right.READ_CONNECTIONS;
import static de.ausgleich.access.Right.READ_EFFECT;
import static de.ausgleich.access.Right.READ_FIELD_REPORTS;
import static de.ausgleich.access.Right.READ_FIGURES;
import static de.ausgleich.access.Right.READ_MEMBERS;
import static de.ausgleich.access.Right.READ_ORGANISATIONS;
import static de.ausgleich.access.Right.READ_PROGRAMME;
import static de.ausgleich.access.Right.READ_PROPOSALS;
import static de.ausgleich.access.Right.READ_RESOURCES;
import static de.ausgleich.access.Right.RUN_MEASURES;
import static de.ausgleich.access.Right.SUBSCRIBE_CALENDAR;
import static de.ausgleich.access.Right.WRITE_FIELD_REPORTS;

import java.util.Arrays;
import java.util.Optional;
import java.util.Set;

/** The realm's roles, in which sort of body each acts, and what each allows. What is not named here is not allowed. */
public enum Role {
    SOCIAL_PLANNING(
            "social-planning",
            CITY_DEPARTMENT,
            READ_FIGURES,
            DELIVER,
            EDIT_CATALOGUE,
            READ_AUDIT,
            READ_ORGANISATIONS,
            MANAGE_ORGANISATIONS,
            READ_MEMBERS,
            MANAGE_MEMBERS,
            MANAGE_USERS,
            READ_PROGRAMME,
            READ_PROPOSALS,
            MANAGE_PROGRAMME,
            PROPOSE_GOALS,
            READ_FIELD_REPORTS,
            WRITE_FIELD_REPORTS,
            ANSWER_FIELD_REPORTS,
            HOLD_CONFERENCES,
            RUN_MEASURES,
            ANSWER_WARNINGS,
            KEEP_WATCH_LIST,
            READ_RESOURCES,
            READ_EFFECT,
            SUBSCRIBE_CALENDAR),
    STATISTICS_OFFICE(
            "statistics-office",
            CITY_DEPARTMENT,
            READ_FIGURES,
            DELIVER,
            EDIT_CATALOGUE,
            READ_ORGANISATIONS,
            READ_PROGRAMME,
            READ_FIELD_REPORTS,
            ANSWER_WARNINGS,
            KEEP_WATCH_LIST,
            READ_EFFECT,
            SUBSCRIBE_CALENDAR),
    DISTRICT_CONFERENCE(
            "district-conference",
            BodyKind.CONFERENCE,
            READ_FIGURES,
            READ_ORGANISATIONS,
            READ_MEMBERS,
            READ_PROGRAMME,
            PROPOSE_GOALS,
            READ_FIELD_REPORTS,
            WRITE_FIELD_REPORTS,
            HOLD_CONFERENCES,
            KEEP_WATCH_LIST,
            SUBSCRIBE_CALENDAR),
    WELFARE_PROVIDER(
            "welfare-provider",
            BodyKind.WELFARE_PROVIDER,
            READ_FIGURES,
            READ_ORGANISATIONS,
            READ_MEMBERS,
            READ_PROGRAMME,
            PROPOSE_GOALS,
            READ_FIELD_REPORTS,
            RUN_MEASURES,
            KEEP_WATCH_LIST,
            SUBSCRIBE_CALENDAR),
    HOUSING_COMPANY(
            "housing-company",
            BodyKind.HOUSING_COMPANY,
            READ_FIGURES,
            READ_ORGANISATIONS,
            READ_MEMBERS,
            READ_PROGRAMME,
            PROPOSE_GOALS,
            READ_FIELD_REPORTS,
            WRITE_FIELD_REPORTS,
            KEEP_WATCH_LIST,
            SUBSCRIBE_CALENDAR),
    COUNCIL(
            "council",
            BodyKind.OTHER,
            READ_FIGURES,
            READ_ORGANISATIONS,
            READ_PROGRAMME,
            READ_PROPOSALS,
            KEEP_WATCH_LIST,
            READ_RESOURCES,
            READ_EFFECT,
            SUBSCRIBE_CALENDAR),
    ADMINISTRATOR(
            "administrator",
            CITY_DEPARTMENT,
            READ_AUDIT,
            LOOK_UP_NAMES,
            MANAGE_PERSONAL_DATA,
            READ_ORGANISATIONS,
            MANAGE_ORGANISATIONS,
            READ_MEMBERS,
            MANAGE_MEMBERS,
            MANAGE_USERS,
            READ_CONNECTIONS),
    /** A service account whose token asked for the scope. */
    MONITORING_READER("monitoring:read", CITY_DEPARTMENT, READ_FIGURES),
    MONITORING_WRITER("monitoring:write", CITY_DEPARTMENT, DELIVER, EDIT_CATALOGUE),
    PROGRAMME_READER("programme:read", CITY_DEPARTMENT, READ_PROGRAMME);

    private final String code;
    private final BodyKind body;
    private final Set<String> rights;

    Role(String code, BodyKind body, String... rights) {
        this.code = code;
        this.body = body;
        this.rights = Set.of(rights);
    }

    /** The name in the realm, for service accounts the scope. */
    public String code() {
        return code;
    }

    /** The sort of body in which the role means something: AWO's membership is nothing to a planner. */
    public BodyKind body() {
        return body;
    }

    /** Whether it is a scope that another system asks for, and no person's role. */
    public boolean isScope() {
        return code.contains(":");
    }

    /** Whether the role reaches no further than its body's districts. */
    public boolean isScoped() {
        return switch (body) {
            case WELFARE_PROVIDER, HOUSING_COMPANY, CONFERENCE -> true;
            case CITY_DEPARTMENT, OTHER -> false;
        };
    }

    /** Whether figures of other districts than its own stay closed to it, unless they are public. */
    boolean readsOwnFiguresAlone() {
        return this == HOUSING_COMPANY;
    }

    public Set<String> rights() {
        return rights;
    }

    public static Optional<Role> of(String code) {
        return Arrays.stream(values()).filter(role -> role.code.equals(code)).findFirst();
    }
}
