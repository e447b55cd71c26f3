package de.ausgleich.indicator;

import de.ausgleich.access.Role;
import de.ausgleich.shared.api.Ref;
import de.ausgleich.shared.text.Bilingual;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An office or body that delivers variables.
 *
 * @param rawAudience codes of the roles that may see its counts unsuppressed
 * @param legalBasis by what law that is so
 * @param rhythm how often it delivers; null when nothing is agreed
 * @param contact whom to ask about its counts; null when nobody is named
 */
@Schema(requiredProperties = {"code", "name", "rawAudience", "legalBasis", "rhythm", "contact", "version"})
public record Source(
        String code,
        Bilingual name,
        List<String> rawAudience,
        @Nullable Bilingual legalBasis,
        @Nullable Rhythm rhythm,
        @Nullable String contact,
        int version) {

    public Ref ref(Locale language) {
        return new Ref(code, name.in(language));
    }

    /** The roles of {@link #rawAudience} that are still known. */
    public Set<Role> rawRoles() {
        return rawAudience.stream().flatMap(role -> Role.of(role).stream()).collect(Collectors.toUnmodifiableSet());
    }

    /** What the trail keeps for ever: whom to ask may be somebody's name or address. */
    Source withoutPerson() {
        return new Source(code, name, rawAudience, legalBasis, rhythm, null, version);
    }

    /** The same in another version. */
    Source at(int other) {
        return new Source(code, name, rawAudience, legalBasis, rhythm, contact, other);
    }
}
