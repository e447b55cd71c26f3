package de.ausgleich.audit;

import de.ausgleich.shared.api.Faults;
import de.ausgleich.shared.problem.Problem;
import jakarta.validation.Validator;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/**
 * What something of a person is to be looked at, handed out or erased for.
 *
 * @param reason in own words, without names; it stays in the trail
 */
public record StatedPurpose(
        @NotNull @Nullable Purpose purpose,
        @NotBlank @Size(min = 15, max = 500) @Nullable String reason) {

    public StatedPurpose {
        reason = reason == null ? null : reason.strip();
    }

    /** What is written down of it. */
    public record Why(Purpose purpose, String reason) {}

    /** @throws Problem 400 naming every fault */
    public Why checked(Validator validator) {
        Faults faults = new Faults();
        faults.addConstraints(validator, this);
        faults.refuse();
        return new Why(Objects.requireNonNull(purpose), Objects.requireNonNull(reason));
    }
}
