package de.ausgleich.organisation;

import de.ausgleich.access.BodyKind;
import de.ausgleich.access.Membership;
import de.ausgleich.access.Organisation;
import de.ausgleich.access.Place;
import de.ausgleich.access.Standing;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** How an account stands, for every day: what may be remembered without knowing which day it is. */
record KeptStanding(boolean disabled, @Nullable Instant refusedUntil, List<KeptMembership> memberships) {

    /** @param active when the body itself takes part */
    record KeptMembership(
            Organisation organisation,
            BodyKind kind,
            @Nullable String function,
            Period period,
            Period active,
            List<KeptPlace> districts) {

        private Membership on(LocalDate day) {
            Set<Place> today = districts.stream()
                    .filter(district -> district.period().holds(day))
                    .map(KeptPlace::place)
                    .collect(Collectors.toUnmodifiableSet());
            return new Membership(organisation, kind, function, today);
        }
    }

    /** A district in a body's scope. */
    record KeptPlace(Place place, Period period) {}

    Standing on(LocalDate day) {
        return new Standing(
                disabled,
                refusedUntil,
                memberships.stream()
                        .filter(membership -> membership.period().holds(day)
                                && membership.active().holds(day))
                        .map(membership -> membership.on(day))
                        .toList());
    }
}
