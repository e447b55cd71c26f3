package de.ausgleich.organisation.people;

import de.ausgleich.shared.privacy.Person;
import de.ausgleich.shared.privacy.PersonalData;
import jakarta.inject.Singleton;
import java.util.List;

/**
 * A person's account in Keycloak: name, address, roles. Erased, there is none any more. Every method throws a problem
 * 503 when Keycloak does not answer; then nothing is handed out and nothing erased.
 */
@Singleton
class SignInAccount implements PersonalData {

    static final String PART = "signInAccount";

    private final KeycloakAccounts accounts;

    SignInAccount(KeycloakAccounts accounts) {
        this.accounts = accounts;
    }

    /** Asked for last of all: what is erased there does not come back when something here fails. */
    @Override
    public String part() {
        return PART;
    }

    @Override
    public List<?> of(Person person) {
        return accounts.find(person.subject()).stream().toList();
    }

    @Override
    public int erase(Person person, String pseudonym) {
        if (accounts.find(person.subject()).isEmpty()) {
            return 0;
        }
        accounts.remove(person.subject());
        return 1;
    }
}
