package de.ausgleich.organisation.people;

import de.ausgleich.access.BodyKind;
import de.ausgleich.organisation.Belonging;
import de.ausgleich.shared.api.Ref;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * Somebody with an account.
 *
 * @param userName by which the person signs in
 * @param language in which Keycloak writes to the person
 * @param roles codes of the realm's roles, from wherever the account has them
 * @param inheritedRoles which of them come from a group or another role; they are taken away in Keycloak
 * @param memberships those that are not over
 * @param disabled when and why the account was shut out here; null where it was not
 * @param lastSignInAt when the person last signed in to this application; null where that is not known
 * @param self whether it is the reader's own account
 * @param version another one after every change of what Keycloak and this application hold about the account
 */
@Schema(name = "User")
public record User(
        String id,
        String userName,
        @Nullable String email,
        @Nullable String firstName,
        @Nullable String lastName,
        @Nullable String language,
        List<String> roles,
        List<InheritedRole> inheritedRoles,
        List<Belongs> memberships,
        AccountState state,
        @Nullable Disabled disabled,
        Instant createdAt,
        @Nullable Instant lastSignInAt,
        boolean self,
        int version) {

    /** For which body the person acts. */
    @Schema(name = "UserMembership")
    public record Belongs(
            UUID id,
            Ref organisation,
            BodyKind kind,
            @Nullable String function,
            LocalDate from,
            @Nullable LocalDate to) {

        static Belongs of(Belonging belonging) {
            return new Belongs(
                    belonging.id(),
                    belonging.organisation(),
                    belonging.kind(),
                    belonging.function(),
                    belonging.from(),
                    belonging.to());
        }
    }

    /** When, by which role and why. */
    @Schema(name = "UserDisabled")
    public record Disabled(Instant at, String role, String reason) {}

    /** What the trail keeps for ever: nobody's name or address. */
    Trace trace() {
        return new Trace(roles, state, disabled == null ? null : disabled.reason());
    }

    record Trace(
            List<String> roles,
            AccountState state,
            @Nullable String reason) {}

    /** For lists: as the person is called, else the user name. */
    String calledName() {
        String name = (text(lastName) + " " + text(firstName)).strip();
        return name.isEmpty() ? userName : name;
    }

    private static String text(@Nullable String part) {
        return part == null ? "" : part;
    }
}
