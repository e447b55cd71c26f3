package de.ausgleich.organisation.people;

import de.ausgleich.organisation.Belonging;
import de.ausgleich.organisation.Belongings;
import de.ausgleich.shared.time.BusinessDate;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The people who act for bodies, as far as they can be written to. What is found here is shown to nobody. */
@Singleton
public class Correspondents {

    private final KeycloakAccounts accounts;
    private final KeptAccounts kept;
    private final Belongings belongings;
    private final BusinessDate businessDate;

    Correspondents(KeycloakAccounts accounts, KeptAccounts kept, Belongings belongings, BusinessDate businessDate) {
        this.accounts = accounts;
        this.kept = kept;
        this.belongings = belongings;
        this.businessDate = businessDate;
    }

    /**
     * By the code of the body: those who act for it today with a right. Who is shut out, has never signed in or has no
     * address is left out.
     *
     * @throws de.ausgleich.shared.problem.Problem 503 when Keycloak does not answer
     */
    @Transactional
    public Map<String, List<Correspondent>> withRight(String right) {
        Map<String, KeycloakAccount> known =
                accounts.all().stream().collect(Collectors.toMap(KeycloakAccount::id, Function.identity()));
        Map<String, KeptAccount> here = kept.all();
        LocalDate today = businessDate.today();
        return belongings.all().stream()
                .filter(belonging -> !belonging.from().isAfter(today))
                .flatMap(belonging -> Stream.ofNullable(known.get(belonging.subject()))
                        .filter(account -> account.enabled() && !account.open())
                        .filter(account -> here.getOrDefault(account.id(), KeptAccount.NONE)
                                        .disabled(true)
                                == null)
                        .filter(account -> acts(account, belonging, right))
                        .flatMap(account -> Stream.ofNullable(account.email())
                                .map(address -> Map.entry(
                                        belonging.organisation().code(),
                                        new Correspondent(address, language(account))))))
                .distinct()
                .collect(Collectors.groupingBy(
                        Map.Entry::getKey, Collectors.mapping(Map.Entry::getValue, Collectors.toList())));
    }

    private static boolean acts(KeycloakAccount account, Belonging belonging, String right) {
        return account.roles().stream()
                .anyMatch(
                        role -> role.body() == belonging.kind() && role.rights().contains(right));
    }

    private static Locale language(KeycloakAccount account) {
        return "en".equals(account.language()) ? Locale.ENGLISH : Locale.GERMAN;
    }
}
