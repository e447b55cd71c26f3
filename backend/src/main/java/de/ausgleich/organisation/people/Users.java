package de.ausgleich.organisation.people;

import de.ausgleich.access.CurrentActor;
import de.ausgleich.access.Role;
import de.ausgleich.organisation.Belonging;
import de.ausgleich.organisation.Belongings;
import de.ausgleich.shared.problem.Problem;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Puts together what Keycloak and this application know of accounts, as far as the reader may see it. */
@Singleton
class Users {

    private static final String OBJECT = "user";

    private final KeycloakAccounts accounts;
    private final KeptAccounts kept;
    private final Belongings belongings;
    private final CurrentActor actor;

    Users(KeycloakAccounts accounts, KeptAccounts kept, Belongings belongings, CurrentActor actor) {
        this.accounts = accounts;
        this.kept = kept;
        this.belongings = belongings;
        this.actor = actor;
    }

    /** Every account in sight. */
    @Transactional
    List<User> all() {
        List<KeycloakAccount> found = accounts.all();
        Map<String, KeptAccount> known = kept.all();
        Map<String, List<Belonging>> bodies =
                belongings.all().stream().collect(Collectors.groupingBy(Belonging::subject));
        UserSight sight = sight();
        return found.stream()
                .map(account -> user(
                        account,
                        known.getOrDefault(account.id(), KeptAccount.NONE),
                        bodies.getOrDefault(account.id(), List.of())))
                .filter(sight::holds)
                .toList();
    }

    /** @throws Problem 404 when there is no such account, or none in sight */
    @Transactional
    User get(String id) {
        return find(id).orElseThrow(() -> Problem.notFound(OBJECT, id));
    }

    /** The account, if the reader may see it. */
    @Transactional
    Optional<User> find(String id) {
        return accounts.find(id)
                .map(account -> user(account, kept.of(id), belongings.of(id)))
                .filter(sight()::holds);
    }

    UserSight sight() {
        return UserSight.of(actor.get());
    }

    private User user(KeycloakAccount account, KeptAccount known, List<Belonging> bodies) {
        User.Disabled disabled = known.disabled(account.enabled());
        List<String> roles = account.roles().stream().map(Role::code).sorted().toList();
        AccountState state = state(account, disabled != null);
        return new User(
                account.id(),
                account.userName(),
                account.email(),
                account.firstName(),
                account.lastName(),
                account.language(),
                roles,
                account.inherited(),
                bodies.stream().map(User.Belongs::of).toList(),
                state,
                disabled,
                account.createdAt(),
                known.lastSignInAt(),
                account.id().equals(actor.get().subject()),
                version(account.toString() + roles + state + disabled));
    }

    private static AccountState state(KeycloakAccount account, boolean shutOutHere) {
        if (shutOutHere || !account.enabled()) {
            return AccountState.DISABLED;
        }
        return account.open() ? AccountState.INVITED : AccountState.ACTIVE;
    }

    /** Keycloak counts no versions of an account, so its content tells two states apart. */
    private static int version(String content) {
        try {
            byte[] digest = MessageDigest.getInstance("SHA-256").digest(content.getBytes(StandardCharsets.UTF_8));
            return java.nio.ByteBuffer.wrap(digest).getInt() & Integer.MAX_VALUE;
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
