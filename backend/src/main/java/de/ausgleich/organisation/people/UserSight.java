package de.ausgleich.organisation.people;

import static de.ausgleich.access.Role.ADMINISTRATOR;
import static de.ausgleich.access.Role.SOCIAL_PLANNING;
import static de.ausgleich.access.Role.STATISTICS_OFFICE;

import de.ausgleich.access.Actor;
import de.ausgleich.access.BodyKind;
import de.ausgleich.access.Right;
import de.ausgleich.access.Role;
import java.util.Set;

/**
 * Whose accounts somebody sees and manages: all, or those of members of the bodies that planning works with.
 *
 * @param everyone whether there is no limit
 */
record UserSight(boolean everyone) {

    /** Those who run the installation and read raw figures are the administration's. */
    private static final Set<Role> OF_THE_CITY = Set.of(ADMINISTRATOR, SOCIAL_PLANNING, STATISTICS_OFFICE);

    static UserSight of(Actor reader) {
        return new UserSight(
                reader.capacities(Right.MANAGE_USERS).stream().anyMatch(capacity -> capacity.role() == ADMINISTRATOR));
    }

    boolean holds(User user) {
        return everyone
                || (user.memberships().stream().anyMatch(body -> body.kind() != BodyKind.CITY_DEPARTMENT)
                        && user.memberships().stream().noneMatch(body -> body.kind() == BodyKind.CITY_DEPARTMENT)
                        && user.roles().stream().noneMatch(UserSight::isOfTheCity));
    }

    private static boolean isOfTheCity(String code) {
        return Role.of(code).filter(OF_THE_CITY::contains).isPresent();
    }
}
