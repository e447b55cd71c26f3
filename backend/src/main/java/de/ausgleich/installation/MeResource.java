package de.ausgleich.installation;

import de.ausgleich.access.Actor;
import de.ausgleich.access.Capacity;
import de.ausgleich.access.CurrentActor;
import de.ausgleich.access.Organisation;
import de.ausgleich.access.Place;
import de.ausgleich.access.Reach;
import de.ausgleich.access.Role;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jspecify.annotations.Nullable;

/** Who the reader is, and what the roles allow. */
@Path("/api/v1/me")
@Tag(name = "people")
public class MeResource {

    private final CurrentActor actor;

    MeResource(CurrentActor actor) {
        this.actor = actor;
    }

    /**
     * @param account tells this account from others that use the same device; means nothing elsewhere
     * @param rights what the operations ask for
     * @param organisation the body for which the reader acts, the first where there are several
     * @param capacities each role in each body, with that body's districts; two of them are never mixed
     */
    public record Me(
            String account,
            String name,
            List<String> roles,
            List<String> rights,
            @Nullable Organisation organisation,
            List<Acting> capacities) {}

    /**
     * A role in a body.
     *
     * @param everywhere whether it reaches the whole city
     * @param districts those it reaches where that is not so, by scheme and code
     */
    public record Acting(
            String role,
            @Nullable Organisation organisation,
            @Nullable String function,
            boolean everywhere,
            List<Place> districts) {

        static Acting of(Capacity capacity) {
            List<Place> districts =
                    switch (capacity.reach()) {
                        case Reach.Everywhere() -> List.of();
                        case Reach.Only(Set<Place> places) ->
                            places.stream()
                                    .sorted(Comparator.comparing(Place::scheme).thenComparing(Place::code))
                                    .toList();
                    };
            return new Acting(
                    capacity.role().code(),
                    capacity.organisation(),
                    capacity.function(),
                    capacity.reach() instanceof Reach.Everywhere,
                    districts);
        }
    }

    @GET
    @Authenticated
    @Operation(operationId = "getMe", summary = "Who I am and what I may do")
    public Me me() {
        Actor reader = actor.get();
        return new Me(
                reader.subject(),
                reader.name(),
                reader.roles().stream().map(Role::code).sorted().toList(),
                reader.rights().stream().sorted().toList(),
                reader.organisation(),
                reader.capacities().stream().map(Acting::of).toList());
    }
}
