package de.ausgleich.organisation;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What can change of a membership; whose and where it is stays.
 *
 * @param to last day; null while there is no end
 */
public record MembershipChange(
        @Size(max = 200) @Nullable String function,
        @NotNull LocalDate from,
        @Nullable LocalDate to) {}
