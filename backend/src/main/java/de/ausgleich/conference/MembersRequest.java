package de.ausgleich.conference;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** All members of a conference as somebody wants them. */
public record MembersRequest(@NotNull @Size(max = 200) List<@Valid @NotNull Entry> members) {

    /**
     * One of them.
     *
     * @param id of one that is there already; null for a new one
     * @param organisation code of a body that takes part in the programme, or
     * @param name of another institution; never of a person
     * @param to last day; null while there is no end
     */
    @Schema(name = "ConferenceMemberRequest")
    public record Entry(
            @Nullable UUID id,
            @Nullable String organisation,
            @Size(max = 200) @Nullable String name,
            @NotNull LocalDate from,
            @Nullable LocalDate to) {

        @Nullable
        String organisationOrNone() {
            return organisation == null || organisation.isBlank() ? null : organisation.strip();
        }

        @Nullable
        String nameOrNone() {
            return name == null || name.isBlank() ? null : name.strip();
        }

        boolean holds(LocalDate day) {
            return !day.isBefore(from) && (to == null || !day.isAfter(to));
        }

        boolean meets(Entry other) {
            return (other.to == null || !from.isAfter(other.to)) && (to == null || !other.from.isAfter(to));
        }
    }
}
