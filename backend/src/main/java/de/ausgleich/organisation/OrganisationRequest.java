package de.ausgleich.organisation;

import de.ausgleich.access.BodyKind;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A body as somebody wants it.
 *
 * @param name as it calls itself
 * @param contact none where left out
 * @param activeFrom first day on which it takes part
 * @param activeTo last day; null while there is no end
 * @param scope its districts; none where left out
 */
public record OrganisationRequest(
        @NotBlank @Size(max = 200) String name,
        @NotNull BodyKind kind,
        @Valid @Nullable Contact contact,
        @NotNull LocalDate activeFrom,
        @Nullable LocalDate activeTo,
        @Size(max = 1000) @Nullable List<@Valid @NotNull ScopeRequest> scope) {

    Contact contactOrNone() {
        return contact == null ? Contact.NONE : contact;
    }

    List<ScopeRequest> scopeOrNone() {
        return scope == null ? List.of() : scope;
    }
}
