package de.ausgleich.installation;

import de.ausgleich.access.Actor;
import de.ausgleich.access.CurrentActor;
import de.ausgleich.access.Organisation;
import de.ausgleich.access.Role;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
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
     * @param rights what the operations ask for
     * @param organisation the body for which the reader acts
     */
    public record Me(
            String name,
            List<String> roles,
            List<String> rights,
            @Nullable Organisation organisation) {}

    @GET
    @Authenticated
    @Operation(operationId = "getMe", summary = "Who I am and what I may do")
    public Me me() {
        Actor reader = actor.get();
        return new Me(
                reader.name(),
                reader.roles().stream().map(Role::code).sorted().toList(),
                reader.rights().stream().sorted().toList(),
                reader.organisation());
    }
}
