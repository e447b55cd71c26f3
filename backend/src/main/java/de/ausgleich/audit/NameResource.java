package de.ausgleich.audit;

import static de.ausgleich.shared.api.Sent.required;

import de.ausgleich.access.Right;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Who it was. Each look is one of its own, so it is not repeated by a key, and its answer is kept nowhere. */
@Path("/api/v1/audit-events/{id}/name")
@Tag(name = "audit")
public class NameResource {

    private final NameService names;

    NameResource(NameService names) {
        this.names = names;
    }

    @POST
    @RolesAllowed(Right.LOOK_UP_NAMES)
    @Operation(
            operationId = "lookUpName",
            summary = "Who made an entry, for a stated purpose; the look is an entry of the trail itself")
    public RestResponse<NameAnswer> lookUp(@RestPath UUID id, @Nullable StatedPurpose why) {
        return RestResponse.ResponseBuilder.ok(names.lookUp(id, required(why)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
