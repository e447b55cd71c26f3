package de.ausgleich.organisation.people;

import de.ausgleich.access.BodyKind;
import de.ausgleich.access.Right;
import de.ausgleich.access.Role;
import de.ausgleich.audit.AuditTrail;
import de.ausgleich.organisation.MembershipService;
import de.ausgleich.organisation.NewMembership;
import de.ausgleich.organisation.OrganisationProfile;
import de.ausgleich.organisation.OrganisationService;
import de.ausgleich.shared.api.Faults;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.shared.time.BusinessDate;
import jakarta.inject.Singleton;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.jboss.logging.Logger;

/** Invites people: account, roles, membership and mail in one act, of which nothing stays when one part fails. */
@Singleton
class Invitations {

    private static final Logger LOG = Logger.getLogger(Invitations.class);
    private static final String OBJECT = "user";
    private static final Pattern ADDRESS = Pattern.compile("[^@\\s]+@[^@\\s]+\\.[^@\\s.]+");

    private final Users users;
    private final KeycloakAccounts accounts;
    private final Invitation invitation;
    private final OrganisationService organisations;
    private final MembershipService memberships;
    private final AuditTrail trail;
    private final Validator validator;
    private final TransactionSynchronizationRegistry transaction;
    private final BusinessDate businessDate;

    Invitations(
            Users users,
            KeycloakAccounts accounts,
            Invitation invitation,
            OrganisationService organisations,
            MembershipService memberships,
            AuditTrail trail,
            Validator validator,
            TransactionSynchronizationRegistry transaction,
            BusinessDate businessDate) {
        this.users = users;
        this.accounts = accounts;
        this.invitation = invitation;
        this.organisations = organisations;
        this.memberships = memberships;
        this.trail = trail;
        this.validator = validator;
        this.transaction = transaction;
        this.businessDate = businessDate;
    }

    /**
     * @throws Problem 400 naming every fault; 403 for a body that is not the actor's to fill; 409 for an address that
     *     has an account, or roles that do not go with the body; 503 when Keycloak or its mail server does not answer
     */
    @Transactional
    User invite(NewUser wanted) {
        Faults faults = new Faults();
        faults.addConstraints(validator, wanted);
        if (wanted.email() != null
                && !wanted.email().isBlank()
                && !ADDRESS.matcher(wanted.email().strip()).matches()) {
            faults.add("email", "contact.email", wanted.email());
        }
        Set<Role> roles = UserRules.roles(wanted.roles() == null ? List.of() : wanted.roles(), faults);
        Optional<OrganisationProfile> body =
                wanted.hasOrganisation() ? organisations.find(String.valueOf(wanted.organisation())) : Optional.empty();
        if (wanted.hasOrganisation() && body.isEmpty()) {
            faults.add("organisation", "organisation.unknown", String.valueOf(wanted.organisation()));
        }
        if (!wanted.hasOrganisation() && !users.sight().everyone()) {
            faults.add("organisation", "organisation.needed");
        }
        LocalDate from = wanted.from() == null ? businessDate.today() : wanted.from();
        if (wanted.to() != null && wanted.to().isBefore(from)) {
            faults.add("to", "scheme.ends-before-start");
        }
        faults.refuse();
        body.ifPresent(known -> memberships.requireMayFill(known.code()));
        body.ifPresent(known -> UserRules.fitTheBody(roles, known.kind(), known.name()));
        List<BodyKind> kinds = body.map(OrganisationProfile::kind).stream().toList();
        UserRules.fit(roles, kinds, users.sight());
        return create(wanted, roles);
    }

    /** @throws Problem 404; 409 for who has set a password already or is shut out; 503 as above */
    @Transactional
    User sendAgain(String id) {
        User user = users.get(id);
        if (user.state() != AccountState.INVITED) {
            throw Problem.rule("not-invited");
        }
        trail.record(Right.MANAGE_USERS, "invited-again", OBJECT, id, user.trace(), user.trace());
        invitation.send(id);
        return user;
    }

    private User create(NewUser wanted, Set<Role> roles) {
        String id = accounts.create(wanted);
        removeUnlessCommitted(id);
        accounts.setRoles(id, roles);
        if (wanted.hasOrganisation()) {
            memberships.create(new NewMembership(
                    String.valueOf(wanted.organisation()), id, wanted.function(), wanted.from(), wanted.to()));
        }
        User invited = users.get(id);
        trail.record(Right.MANAGE_USERS, "invited", OBJECT, id, null, invited.trace());
        invitation.send(id);
        return invited;
    }

    /** Keycloak takes no part in the transaction; what was made there goes with it. */
    private void removeUnlessCommitted(String id) {
        transaction.registerInterposedSynchronization(new Synchronization() {
            @Override
            public void beforeCompletion() {}

            @Override
            public void afterCompletion(int status) {
                if (status != Status.STATUS_COMMITTED) {
                    remove(id);
                }
            }
        });
    }

    private void remove(String id) {
        try {
            accounts.remove(id);
        } catch (Problem stays) {
            LOG.errorf("the account %s was made in Keycloak and not invited; remove it there", id);
        }
    }
}
