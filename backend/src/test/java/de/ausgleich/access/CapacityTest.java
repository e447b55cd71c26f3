package de.ausgleich.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class CapacityTest {

    private static final Place DUERKOPP = new Place("bielefeld-92", "04");
    private static final Place BAUMHEIDE = new Place("bielefeld-92", "65");
    private static final Place SIEKER = new Place("bielefeld-92", "78");

    private static final Membership AWO = membership("awo", BodyKind.WELFARE_PROVIDER, BAUMHEIDE, SIEKER);
    private static final Membership CARITAS = membership("caritas", BodyKind.WELFARE_PROVIDER, DUERKOPP);
    private static final Membership CONFERENCE = membership("sieker", BodyKind.CONFERENCE, DUERKOPP, SIEKER);

    @Test
    void aRoleReachesTheDistrictsOfItsOwnBodyAlone() {
        Actor both = actor(Set.of(Role.WELFARE_PROVIDER, Role.DISTRICT_CONFERENCE), AWO, CONFERENCE);
        assertThat(both.capacities())
                .extracting(Capacity::role, capacity -> code(capacity), Capacity::reach)
                .containsExactly(
                        tuple(Role.DISTRICT_CONFERENCE, "sieker", new Reach.Only(Set.of(DUERKOPP, SIEKER))),
                        tuple(Role.WELFARE_PROVIDER, "awo", new Reach.Only(Set.of(BAUMHEIDE, SIEKER))));
    }

    @Test
    void aRoleWithoutMembershipInABodyOfItsKindReachesNothing() {
        Actor stray = actor(Set.of(Role.HOUSING_COMPANY), AWO, CONFERENCE);
        assertThat(stray.capacities()).containsExactly(new Capacity(Role.HOUSING_COMPANY, null, null, Reach.NOWHERE));
        assertThat(stray.reach(Right.READ_ORGANISATIONS)).isEqualTo(Reach.NOWHERE);
        assertThat(stray.organisation()).isNull();
    }

    @Test
    void aMembershipWithoutTheRoleGivesNothing() {
        assertThat(actor(Set.of(Role.COUNCIL), AWO).capacities())
                .containsExactly(new Capacity(Role.COUNCIL, null, null, Reach.EVERYWHERE));
    }

    @Test
    void severalBodiesOfAKindAddUpToOneReachButStayApartInDeeds() {
        Actor two = actor(Set.of(Role.WELFARE_PROVIDER), CARITAS, AWO);
        assertThat(two.reach(Right.READ_ORGANISATIONS)).isEqualTo(new Reach.Only(Set.of(DUERKOPP, BAUMHEIDE, SIEKER)));
        assertThat(two.acting(Right.READ_ORGANISATIONS, DUERKOPP).map(CapacityTest::code))
                .contains("caritas");
        assertThat(two.acting(Right.READ_ORGANISATIONS, SIEKER).map(CapacityTest::code))
                .contains("awo");
        assertThat(two.acting(Right.READ_ORGANISATIONS, new Place("bielefeld-72", "65")))
                .isEmpty();
    }

    @Test
    void theDeedBelongsToTheBodyOfTheRoleThatAllowsIt() {
        Membership office = membership("sozialdezernat", BodyKind.CITY_DEPARTMENT);
        Actor planner = actor(Set.of(Role.SOCIAL_PLANNING, Role.DISTRICT_CONFERENCE), CONFERENCE, office);
        assertThat(planner.roleFor(Right.DELIVER)).isEqualTo("social-planning");
        assertThat(planner.organisationFor(Right.DELIVER)).isEqualTo(office.organisation());
        assertThat(planner.roleFor(Right.MANAGE_MEMBERS)).isEqualTo("social-planning");
        assertThat(actor(Set.of(Role.COUNCIL)).roleFor(Right.DELIVER)).isEmpty();
    }

    @Test
    void whoHasARoleOfTheCityReachesEverything() {
        Actor planner = actor(Set.of(Role.SOCIAL_PLANNING, Role.WELFARE_PROVIDER), CARITAS);
        assertThat(planner.reach(Right.READ_ORGANISATIONS)).isEqualTo(Reach.EVERYWHERE);
        assertThat(planner.reach(Right.READ_ORGANISATIONS).covers("any", "99")).isTrue();
    }

    private static Actor actor(Set<Role> roles, Membership... memberships) {
        return new Actor("ausgleich", "somebody", "Somebody", Capacity.of(roles, List.of(memberships)));
    }

    private static Membership membership(String code, BodyKind kind, Place... districts) {
        return new Membership(new Organisation(code, code), kind, null, Set.of(districts));
    }

    private static String code(Capacity capacity) {
        Organisation organisation = capacity.organisation();
        return organisation == null ? "" : organisation.code();
    }

    private static org.assertj.core.groups.Tuple tuple(Object... values) {
        return org.assertj.core.api.Assertions.tuple(values);
    }
}
