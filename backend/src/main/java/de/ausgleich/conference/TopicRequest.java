package de.ausgleich.conference;

import de.ausgleich.shared.text.Bilingual;
import jakarta.validation.Valid;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import org.jspecify.annotations.Nullable;

/**
 * A topic as somebody wants it.
 *
 * @param retired false where left out
 */
public record TopicRequest(
        @NotNull @Valid Bilingual name,
        @NotNull @Min(0) @Max(10_000) Integer position,
        @Nullable Boolean retired) {

    boolean isRetired() {
        return Boolean.TRUE.equals(retired);
    }
}
