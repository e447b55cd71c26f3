package de.ausgleich.demonstration;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.ausgleich.organisation.MembershipService;
import de.ausgleich.organisation.NewMembership;
import de.ausgleich.organisation.OrganisationRequest;
import de.ausgleich.organisation.OrganisationService;
import de.ausgleich.shared.api.Condition;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.NamedCsvRecord;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;

/** The demonstration's bodies with their districts, and which account acts for which. */
@Singleton
class DemonstrationMembers {

    private static final LocalDate FROM = LocalDate.of(2000, 1, 1);

    private final OrganisationService organisations;
    private final MembershipService memberships;
    private final ObjectMapper json;

    DemonstrationMembers(OrganisationService organisations, MembershipService memberships, ObjectMapper json) {
        this.organisations = organisations;
        this.memberships = memberships;
        this.json = json;
    }

    /** Creates them, or gives those of an older installation what they lack. */
    void loadOrganisations(Path file) {
        try {
            for (ObjectNode entry : json.readValue(file.toFile(), ObjectNode[].class)) {
                String code = entry.remove("code").asText();
                Condition condition = organisations
                        .find(code)
                        .map(known -> new Condition("\"" + known.version() + "\"", null))
                        .orElse(Condition.CREATE);
                organisations.put(code, json.treeToValue(entry, OrganisationRequest.class), condition);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    void loadMembers(Path file) {
        try (CsvReader<NamedCsvRecord> members = CsvReader.builder().ofNamedCsvRecord(file)) {
            members.forEach(member -> memberships.create(new NewMembership(
                    member.getField("organisation"),
                    member.getField("subject"),
                    member.getField("function"),
                    FROM,
                    null)));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
