package de.ausgleich.organisation.people;

import de.ausgleich.access.Right;
import de.ausgleich.organisation.MembershipService;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;

/** The names of those who act for a body, for those who may read its members. */
@Path("/api/v1/organisations/{code}/colleagues")
@Tag(name = "people")
public class ColleagueResource {

    private final MembershipService memberships;
    private final KeycloakAccounts accounts;

    ColleagueResource(MembershipService memberships, KeycloakAccounts accounts) {
        this.memberships = memberships;
        this.accounts = accounts;
    }

    @GET
    @RolesAllowed(Right.READ_MEMBERS)
    @Operation(
            operationId = "listColleagues",
            summary = "Names of those who act or acted for a body, as Keycloak has them; by name")
    public List<Colleague> list(@RestPath String code) {
        Set<String> subjects = memberships.subjectsOf(code);
        Map<String, String> names = accounts.names();
        return subjects.stream()
                .flatMap(subject -> Stream.ofNullable(names.get(subject)).map(name -> new Colleague(subject, name)))
                .sorted(Comparator.comparing(Colleague::name, String.CASE_INSENSITIVE_ORDER))
                .toList();
    }
}
