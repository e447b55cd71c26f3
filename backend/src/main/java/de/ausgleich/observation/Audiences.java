package de.ausgleich.observation;

import de.ausgleich.access.Role;
import de.ausgleich.indicator.Sources;
import de.ausgleich.indicator.Variables;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.Collections;
import java.util.Set;

/** Who may see raw counts: the roles that the legal basis of each source names. */
@Singleton
public class Audiences {

    private final Variables variables;
    private final Sources sources;

    Audiences(Variables variables, Sources sources) {
        this.variables = variables;
        this.sources = sources;
    }

    /** Raw only for who belongs to the raw audience of every variable's source. */
    public Audience of(Collection<String> codes, Set<Role> roles) {
        boolean raw = codes.stream()
                .map(code -> variables.of(code).source())
                .distinct()
                .noneMatch(source -> Collections.disjoint(sources.rawAudience(source), roles));
        return raw ? Audience.RAW : Audience.RELEASED;
    }
}
