package de.ausgleich.indicator;

import com.fasterxml.jackson.databind.JsonNode;
import de.ausgleich.access.Role;
import de.ausgleich.shared.problem.Problem;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads sources and remembers their mappings, for this room and those above. */
@Singleton
public class Sources {

    private final SourceTable stored;

    Sources(SourceTable stored) {
        this.stored = stored;
    }

    /** All, sorted by code. */
    @Transactional
    public List<Source> all() {
        return stored.all();
    }

    /** @throws Problem 404 when there is no such source */
    @Transactional
    public Source of(String code) {
        return stored.find(code).orElseThrow(() -> Problem.notFound("source", code));
    }

    /** The source with that code, or with exactly that name in German or English. */
    @Transactional
    public Optional<Source> named(String codeOrName) {
        String wanted = codeOrName.strip();
        return stored.find(wanted).or(() -> stored.all().stream()
                .filter(source ->
                        source.name().de().equals(wanted) || source.name().en().equals(wanted))
                .findFirst());
    }

    /**
     * The roles that may see the counts of a source unsuppressed.
     *
     * @throws Problem 404 when there is no such source
     */
    @Transactional
    public Set<Role> rawAudience(String code) {
        return of(code).rawRoles();
    }

    /** How the columns of its files were understood last; empty as long as nothing is remembered. */
    @Transactional
    public Optional<JsonNode> mapping(String code) {
        return stored.mapping(code).map(SourceTable.Mapping::content);
    }

    /**
     * Remembers how the columns of its files are understood. Belongs into the transaction of the delivery that
     * taught it, whose entry in the trail covers it.
     *
     * @throws Problem 404 when there is no such source
     */
    @Transactional
    public void remember(String code, JsonNode mapping) {
        of(code);
        stored.putMapping(code, mapping);
    }
}
