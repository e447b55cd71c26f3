package de.ausgleich.measure.resource;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What the planning says of the department's own budget.
 *
 * @param holds whether it holds what the measure needs
 */
@Schema(name = "BudgetConfirmationRequest")
public record BudgetRequest(
        @NotNull Boolean holds, @Size(max = 2000) @Nullable String words) {}
