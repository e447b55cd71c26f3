package de.ausgleich.privacy;

import static de.ausgleich.shared.api.Sent.required;

import de.ausgleich.access.Right;
import de.ausgleich.audit.StatedPurpose;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What is kept of another person. Neither answer is remembered anywhere, so neither is repeated by a key. */
@Path("/api/v1/people/{subject}")
@Tag(name = "people")
public class PersonResource {

    private final PersonalDataService data;

    PersonResource(PersonalDataService data) {
        this.data = data;
    }

    @POST
    @Path("/export")
    @RolesAllowed(Right.MANAGE_PERSONAL_DATA)
    @Operation(
            operationId = "exportPersonalData",
            summary = "Everything that is kept of a person, for a stated purpose; an entry of the trail says so")
    public RestResponse<PersonalDataExport> export(@RestPath String subject, @Nullable StatedPurpose why) {
        return RestResponse.ResponseBuilder.ok(data.ofAnother(subject, required(why)))
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }

    @POST
    @Path("/erasure")
    @RolesAllowed(Right.MANAGE_PERSONAL_DATA)
    @Operation(
            operationId = "erasePersonalData",
            summary = "Erase a person: names, memberships' account and remembered answers; the trail stays whole")
    public Erasure erase(@RestPath String subject, @Nullable StatedPurpose why) {
        return data.erase(subject, required(why));
    }
}
