package de.ausgleich.indicator;

import de.ausgleich.shared.text.Bilingual;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A source as somebody wants it.
 *
 * @param rawAudience codes of the roles that may see its counts unsuppressed; social planning and statistics
 *     office where it is left out
 * @param rhythm how often it delivers, if that is agreed
 * @param contact whom to ask about its counts
 */
public record SourceRequest(
        @NotNull @Valid Bilingual name,
        @Size(min = 1, max = 20) List<@NotBlank String> rawAudience,
        @Nullable @Valid Bilingual legalBasis,
        @Nullable @Valid Rhythm rhythm,

        @Nullable @Size(max = 500) @Pattern(regexp = "[\\s\\S]*\\S[\\s\\S]*")
        String contact) {

    private static final List<String> USUAL = List.of("social-planning", "statistics-office");

    public SourceRequest {
        rawAudience = rawAudience == null ? USUAL : rawAudience;
    }
}
