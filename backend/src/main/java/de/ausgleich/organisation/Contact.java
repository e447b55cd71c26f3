package de.ausgleich.organisation;

import jakarta.validation.constraints.Size;
import org.jspecify.annotations.Nullable;

/**
 * Whom to turn to.
 *
 * @param person where somebody has agreed to be named; better an office than a name
 */
public record Contact(
        @Size(max = 200) @Nullable String person,
        @Size(max = 200) @Nullable String email,
        @Size(max = 100) @Nullable String phone,
        @Size(max = 500) @Nullable String address,
        @Size(max = 500) @Nullable String website) {

    static final Contact NONE = new Contact(null, null, null, null, null);
}
