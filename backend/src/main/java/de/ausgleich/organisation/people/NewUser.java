package de.ausgleich.organisation.people;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * Somebody who is to take part.
 *
 * @param language in which Keycloak writes: de or en
 * @param roles codes of the realm's roles
 * @param organisation code of the body for which the person is to act; none for roles of the whole city
 * @param function what the person does there
 * @param from first day there; today where left out
 * @param to last day there; null while there is no end
 */
public record NewUser(
        @NotBlank @Size(max = 200) String email,
        @NotBlank @Size(max = 100) String firstName,
        @NotBlank @Size(max = 100) String lastName,
        @NotBlank @Pattern(regexp = "de|en") String language,
        @NotEmpty List<String> roles,
        @Nullable String organisation,
        @Size(max = 200) @Nullable String function,
        @Nullable LocalDate from,
        @Nullable LocalDate to) {

    /** The address as Keycloak keeps it. */
    String address() {
        return email.strip().toLowerCase(Locale.ROOT);
    }

    boolean hasOrganisation() {
        return organisation != null && !organisation.isBlank();
    }
}
