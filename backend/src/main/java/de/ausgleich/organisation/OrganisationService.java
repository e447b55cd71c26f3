package de.ausgleich.organisation;

import de.ausgleich.access.BodyKind;
import de.ausgleich.access.CurrentActor;
import de.ausgleich.access.Right;
import de.ausgleich.access.Role;
import de.ausgleich.audit.AuditTrail;
import de.ausgleich.shared.api.Condition;
import de.ausgleich.shared.api.Page;
import de.ausgleich.shared.api.PageQuery;
import de.ausgleich.shared.api.Put;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.shared.time.BusinessDate;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Optional;

/** Creates and changes bodies; shows to each what lies in sight. */
@Singleton
public class OrganisationService {

    private static final String OBJECT = "organisation";

    private final OrganisationTable stored;
    private final OrganisationRules rules;
    private final AuditTrail trail;
    private final CurrentActor actor;
    private final BusinessDate businessDate;

    OrganisationService(
            OrganisationTable stored,
            OrganisationRules rules,
            AuditTrail trail,
            CurrentActor actor,
            BusinessDate businessDate) {
        this.stored = stored;
        this.rules = rules;
        this.trail = trail;
        this.actor = actor;
        this.businessDate = businessDate;
    }

    @Transactional
    Page<OrganisationProfile> page(OrganisationFilter wanted, PageQuery page) {
        return stored.page(wanted, Sight.of(actor.get(), Right.READ_ORGANISATIONS), page);
    }

    /** @throws Problem 404 when there is no such body, or none in sight */
    @Transactional
    public OrganisationProfile get(String code) {
        return find(code).orElseThrow(() -> Problem.notFound(OBJECT, code));
    }

    /** The body, if it is there and in sight. */
    @Transactional
    public Optional<OrganisationProfile> find(String code) {
        return stored.find(code, Sight.of(actor.get(), Right.READ_ORGANISATIONS), businessDate.today());
    }

    /**
     * @throws Problem 400 naming every fault; 403 for who is not to say what is a department; 412 and 428 when the
     *     condition does not hold
     */
    @Transactional
    public Put<OrganisationProfile> put(String code, OrganisationRequest request, Condition condition) {
        stored.lock(code);
        Optional<OrganisationProfile> before = find(code);
        before.ifPresentOrElse(
                known -> condition.requireForChange(code, known.version(), () -> known),
                () -> condition.requireForNew(OBJECT, code));
        rules.check(code, request);
        before.ifPresent(known -> mayChangeKind(known.kind(), request.kind()));
        if (before.isPresent()) {
            stored.change(code, request);
        } else if (!stored.create(code, request)) {
            throw Problem.of(Problem.Kind.STALE, "already-exists", code);
        }
        stored.putScope(code, request.scopeOrNone());
        OrganisationProfile after = get(code);
        trail.record(
                Right.MANAGE_ORGANISATIONS,
                before.isPresent() ? "changed" : "created",
                OBJECT,
                code,
                before.map(OrganisationProfile::withoutPerson).orElse(null),
                after.withoutPerson());
        return new Put<>(after, after.version(), before.isEmpty());
    }

    /** Who belongs to the city's departments is the administration's, so a body with members becomes none by others. */
    private void mayChangeKind(BodyKind before, BodyKind after) {
        boolean isOfDepartments = (before == BodyKind.CITY_DEPARTMENT) != (after == BodyKind.CITY_DEPARTMENT);
        if (isOfDepartments && !actor.get().roles().contains(Role.ADMINISTRATOR)) {
            throw Problem.of(Problem.Kind.FORBIDDEN, "department-kind");
        }
    }
}
