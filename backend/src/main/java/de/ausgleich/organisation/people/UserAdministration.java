package de.ausgleich.organisation.people;

import de.ausgleich.access.BodyKind;
import de.ausgleich.access.CurrentActor;
import de.ausgleich.access.Right;
import de.ausgleich.access.Role;
import de.ausgleich.audit.AuditTrail;
import de.ausgleich.shared.api.EntityTags;
import de.ausgleich.shared.api.Faults;
import de.ausgleich.shared.problem.Problem;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Gives roles, shuts out and lets in again. Keycloak is told within the transaction: when it does not take the change,
 * nothing has happened here either.
 */
@Singleton
class UserAdministration {

    private static final String OBJECT = "user";

    private final Users users;
    private final KeycloakAccounts accounts;
    private final KeptAccounts kept;
    private final AuditTrail trail;
    private final CurrentActor actor;
    private final Validator validator;
    private final Clock clock;

    UserAdministration(
            Users users,
            KeycloakAccounts accounts,
            KeptAccounts kept,
            AuditTrail trail,
            CurrentActor actor,
            Validator validator,
            Clock clock) {
        this.users = users;
        this.accounts = accounts;
        this.kept = kept;
        this.trail = trail;
        this.actor = actor;
        this.validator = validator;
        this.clock = clock;
    }

    /**
     * What was taken away is gone at once: the person signs in anew. What was given comes with the next token.
     *
     * @throws Problem 400, 404, 412, 428; 409 for roles that do not go with the account's bodies, one's own, or the
     *     last administrator's
     */
    @Transactional
    User setRoles(String id, @Nullable String ifMatch, RoleChoice choice) {
        User before = forChange(id, ifMatch);
        Faults faults = new Faults();
        faults.addConstraints(validator, choice);
        Set<Role> wanted = UserRules.roles(choice.roles() == null ? List.of() : choice.roles(), faults);
        faults.refuse();
        UserRules.notSelf(before);
        UserRules.keepInherited(before, wanted);
        List<Role> added = wanted.stream()
                .filter(role -> !before.roles().contains(role.code()))
                .toList();
        UserRules.fit(Set.copyOf(added), kinds(before), users.sight());
        if (!wanted.contains(Role.ADMINISTRATOR)) {
            keepAnAdministrator(before);
        }
        accounts.setRoles(id, wanted);
        if (before.roles().stream()
                .anyMatch(code -> wanted.stream().noneMatch(role -> role.code().equals(code)))) {
            // Afterwards: what Keycloak issued until it took the role away still bears it.
            kept.endSessions(id, clock.instant());
        }
        return recorded("roles-changed", before);
    }

    /** @throws Problem 400, 404, 412, 428; 409 for oneself, the last administrator, or who is shut out already */
    @Transactional
    User disable(String id, @Nullable String ifMatch, Disabling why) {
        User before = forChange(id, ifMatch);
        Faults faults = new Faults();
        faults.addConstraints(validator, why);
        faults.refuse();
        UserRules.notSelf(before);
        if (before.disabled() != null) {
            throw Problem.rule("already-disabled");
        }
        keepAnAdministrator(before);
        Instant now = clock.instant();
        kept.disable(
                id, now, actor.get().roleFor(Right.MANAGE_USERS), why.reason().strip());
        accounts.setEnabled(id, false);
        kept.disabledInKeycloak(id, clock.instant());
        return recorded("disabled", before);
    }

    /** @throws Problem 404, 412, 428; 409 for who is not shut out */
    @Transactional
    User enable(String id, @Nullable String ifMatch) {
        User before = forChange(id, ifMatch);
        if (before.state() != AccountState.DISABLED) {
            throw Problem.rule("not-disabled");
        }
        kept.enable(id);
        accounts.setEnabled(id, true);
        return recorded("enabled", before);
    }

    private User forChange(String id, @Nullable String ifMatch) {
        kept.lock();
        User before = users.get(id);
        EntityTags.require(ifMatch, before.version(), () -> before);
        return before;
    }

    private User recorded(String action, User before) {
        User after = users.get(before.id());
        trail.record(Right.MANAGE_USERS, action, OBJECT, before.id(), before.trace(), after.trace());
        return after;
    }

    /** Somebody must stay who can let others in: one who is not shut out and has set a password. */
    private void keepAnAdministrator(User leaving) {
        String role = Role.ADMINISTRATOR.code();
        if (leaving.roles().contains(role)
                && users.all().stream()
                        .noneMatch(other -> !other.id().equals(leaving.id())
                                && other.roles().contains(role)
                                && other.state() == AccountState.ACTIVE)) {
            throw Problem.rule("last-administrator");
        }
    }

    private static List<BodyKind> kinds(User user) {
        return user.memberships().stream().map(User.Belongs::kind).toList();
    }
}
