package de.ausgleich.privacy;

import de.ausgleich.shared.api.Download;
import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What is kept of oneself. */
@Path("/api/v1/me/export")
@Tag(name = "people")
public class MyDataResource {

    private final PersonalDataService data;

    MyDataResource(PersonalDataService data) {
        this.data = data;
    }

    @GET
    @Authenticated
    @Operation(operationId = "exportMyData", summary = "Everything that is kept of me, as a file")
    @APIResponse(
            responseCode = "200",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_JSON,
                            schema = @Schema(implementation = PersonalDataExport.class)))
    public Response export() {
        Response file = Download.of(data.own(), MediaType.APPLICATION_JSON, "meine-daten.json");
        return Response.fromResponse(file)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
