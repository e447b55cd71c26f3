package de.ausgleich.organisation.people;

import de.ausgleich.access.Right;
import de.ausgleich.audit.Kept;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.util.List;

/** The history of accounts: invited, given roles, shut out. Memberships are things of their own. */
final class KeptUsers {

    private KeptUsers() {}

    @Produces
    @Singleton
    static Kept users(Users users) {
        return new Kept("user", List.of("user"), Right.MANAGE_USERS, id -> users.find(id)
                .isPresent());
    }
}
