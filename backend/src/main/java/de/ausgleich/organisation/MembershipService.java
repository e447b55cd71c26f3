package de.ausgleich.organisation;

import de.ausgleich.access.Actor;
import de.ausgleich.access.BodyKind;
import de.ausgleich.access.Capacity;
import de.ausgleich.access.CurrentActor;
import de.ausgleich.access.Realm;
import de.ausgleich.access.Right;
import de.ausgleich.access.Role;
import de.ausgleich.audit.AuditTrail;
import de.ausgleich.shared.api.EntityTags;
import de.ausgleich.shared.api.Faults;
import de.ausgleich.shared.api.Page;
import de.ausgleich.shared.api.PageQuery;
import de.ausgleich.shared.persistence.Identifiers;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.shared.time.BusinessDate;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Says who acts for which body, and ends it. */
@Singleton
public class MembershipService {

    private static final String OBJECT = "membership";

    private final MembershipTable stored;
    private final OrganisationTable bodies;
    private final OrganisationService organisations;
    private final AuditTrail trail;
    private final CurrentActor actor;
    private final Realm realm;
    private final BusinessDate businessDate;
    private final Clock clock;
    private final Validator validator;

    MembershipService(
            MembershipTable stored,
            OrganisationTable bodies,
            OrganisationService organisations,
            AuditTrail trail,
            CurrentActor actor,
            Realm realm,
            BusinessDate businessDate,
            Clock clock,
            Validator validator) {
        this.stored = stored;
        this.bodies = bodies;
        this.organisations = organisations;
        this.trail = trail;
        this.actor = actor;
        this.realm = realm;
        this.businessDate = businessDate;
        this.clock = clock;
        this.validator = validator;
    }

    /** @throws Problem 404 for a body for which the reader does not act, unless all may be seen */
    @Transactional
    Page<MembershipAnswer> membersOf(String organisation, @Nullable Boolean current, PageQuery page) {
        Sight sight = sight();
        if (!sight.everything() && !sight.own().contains(organisation)) {
            throw Problem.notFound("organisation", organisation);
        }
        organisations.get(organisation);
        return stored.page(new MembershipFilter(null, organisation, null, current, today()), sight, page);
    }

    /**
     * The accounts that act or acted for a body.
     *
     * @throws Problem 404 as above
     */
    @Transactional
    public Set<String> subjectsOf(String organisation) {
        Set<String> subjects = new TreeSet<>();
        Page<MembershipAnswer> page;
        int at = 0;
        do {
            page = membersOf(organisation, null, PageQuery.of(at++, PageQuery.MOST));
            page.items().forEach(member -> subjects.add(member.subject()));
        } while (page.items().size() == PageQuery.MOST);
        return subjects;
    }

    @Transactional
    Page<MembershipAnswer> page(@Nullable String subject, @Nullable Boolean current, PageQuery page) {
        return stored.page(new MembershipFilter(null, null, subject, current, today()), sight(), page);
    }

    /** @throws Problem 404 when there is no such membership, or none in sight */
    @Transactional
    public MembershipAnswer get(UUID id) {
        return stored.find(MembershipFilter.one(id, today()), sight()).orElseThrow(() -> Problem.notFound(OBJECT, id));
    }

    /** @throws Problem 400 naming every fault; 403 for a body that is not the actor's to fill; 409 for one who is in */
    @Transactional
    public MembershipAnswer create(NewMembership wanted) {
        Faults faults = new Faults();
        faults.addConstraints(validator, wanted);
        LocalDate from = wanted.from() == null ? today() : wanted.from();
        OrganisationRules.inOrder("to", from, wanted.to(), faults);
        String organisation = wanted.organisation();
        if (organisation != null && !organisation.isBlank()) {
            bodies.lock(organisation);
            if (organisations.find(organisation).isEmpty()) {
                faults.add("organisation", "organisation.unknown", organisation);
            }
        }
        faults.refuse();
        requireMayFill(organisation);
        Account account = new Account(realm.name(), wanted.subject().strip());
        Period term = new Period(from, wanted.to());
        refuseSecond(account, organisation, null, term);
        UUID id = Identifiers.next();
        stored.create(id, account, organisation, stripped(wanted.function()), term, acting(), clock.instant());
        MembershipAnswer created = get(id);
        trail.record(Right.MANAGE_MEMBERS, "granted", OBJECT, id, null, created.trace());
        return created;
    }

    /** @throws Problem 400, 403, 404, 409 as with a new one; 409 when it is over; 412 and 428 as always */
    @Transactional
    MembershipAnswer change(UUID id, @Nullable String ifMatch, MembershipChange wanted) {
        MembershipAnswer before = forChange(id, ifMatch);
        Faults faults = new Faults();
        faults.addConstraints(validator, wanted);
        OrganisationRules.inOrder("to", wanted.from(), wanted.to(), faults);
        faults.refuse();
        Period term = new Period(wanted.from(), wanted.to());
        refuseSecond(
                new Account(realm.name(), before.subject()),
                before.organisation().code(),
                id,
                term);
        stored.change(id, stripped(wanted.function()), term);
        MembershipAnswer after = get(id);
        trail.record(Right.MANAGE_MEMBERS, "changed", OBJECT, id, before.trace(), after.trace());
        return after;
    }

    /** Ends it at once. @throws Problem 400, 403, 404; 409 when it is over already; 412 and 428 as always */
    @Transactional
    public MembershipAnswer end(UUID id, @Nullable String ifMatch, MembershipEnd why) {
        MembershipAnswer before = forChange(id, ifMatch);
        Faults faults = new Faults();
        faults.addConstraints(validator, why);
        faults.refuse();
        stored.end(id, stripped(why.reason()), acting(), clock.instant());
        MembershipAnswer after = get(id);
        trail.record(Right.MANAGE_MEMBERS, "ended", OBJECT, id, before.trace(), after.trace());
        return after;
    }

    private MembershipAnswer forChange(UUID id, @Nullable String ifMatch) {
        bodies.lock(get(id).organisation().code());
        MembershipAnswer before = get(id);
        EntityTags.require(ifMatch, before.version(), () -> before);
        requireMayFill(before.organisation().code());
        if (before.ended() != null) {
            throw Problem.rule("membership-over", id.toString());
        }
        return before;
    }

    /**
     * Planning fills the bodies that it works with; who belongs to the city's departments is the administration's.
     *
     * @throws Problem 403 for a body that is not the actor's to fill, 404 for one that is not in sight
     */
    @Transactional
    public void requireMayFill(String organisation) {
        boolean department = organisations.get(organisation).kind() == BodyKind.CITY_DEPARTMENT;
        if (department && !actor.get().roles().contains(Role.ADMINISTRATOR)) {
            throw Problem.of(Problem.Kind.FORBIDDEN, "department-members");
        }
    }

    private void refuseSecond(Account account, String organisation, @Nullable UUID except, Period term) {
        if (stored.terms(account, organisation, except).stream().anyMatch(term::meets)) {
            throw Problem.rule("member-already", organisation);
        }
    }

    private Sight sight() {
        return Sight.of(actor.get(), Right.READ_MEMBERS);
    }

    private Capacity acting() {
        Actor who = actor.get();
        return who.acting(Right.MANAGE_MEMBERS).orElseThrow();
    }

    private LocalDate today() {
        return businessDate.today();
    }

    private static @Nullable String stripped(@Nullable String text) {
        return text == null || text.isBlank() ? null : text.strip();
    }
}
