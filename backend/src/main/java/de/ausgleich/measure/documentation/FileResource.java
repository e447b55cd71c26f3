package de.ausgleich.measure.documentation;

import de.ausgleich.access.Right;
import de.ausgleich.measure.documentation.FileService.AttachedFile;
import de.ausgleich.shared.api.Download;
import de.ausgleich.shared.api.EntityTags;
import de.ausgleich.shared.api.IdempotentPost;
import de.ausgleich.shared.api.Tagged;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Pictures and documents of a period. */
@Path("/api/v1/measures/{id}/documentation/{period}/files")
@Tag(name = "measures")
public class FileResource {

    private final FileService files;
    private final Tagged tagged;

    FileResource(FileService files, Tagged tagged) {
        this.files = files;
        this.tagged = tagged;
    }

    @GET
    @RolesAllowed(Right.RUN_MEASURES)
    @Operation(operationId = "listDocumentationFiles", summary = "The files of the newest version of a period")
    public RestResponse<List<DocumentationFile>> list(
            @Context Request request, @RestPath UUID id, @RestPath String period) {
        return tagged.content(request, files.list(id, period));
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Right.RUN_MEASURES)
    @IdempotentPost
    @Operation(
            operationId = "attachToDocumentation",
            summary = "Attach a picture (JPEG, PNG) or a PDF to what is being written of a period")
    @APIResponse(
            responseCode = "201",
            description = "The period",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PeriodEntry.class)))
    public Response attach(@RestPath UUID id, @RestPath String period, @BeanParam FileUploadForm upload) {
        PeriodEntry entry = files.attach(id, period, upload);
        UUID added = files.list(id, period).getLast().id();
        return Response.created(
                        URI.create("/api/v1/measures/" + id + "/documentation/" + period + "/files/" + added + "/file"))
                .entity(entry)
                .tag(EntityTags.of(entry.version()))
                .build();
    }

    /** Its address ends as those of all documents do that a page may show by itself. */
    @GET
    @Path("/{file}/file")
    @RolesAllowed(Right.RUN_MEASURES)
    @Operation(operationId = "getDocumentationFile", summary = "What is attached, as a file")
    @APIResponse(
            responseCode = "200",
            description = "JPEG, PNG or PDF",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response get(@RestPath UUID id, @RestPath String period, @RestPath("file") UUID fileId) {
        AttachedFile file = files.file(id, period, fileId);
        return Download.of(file.content(), file.file().mediaType(), file.file().name());
    }

    @DELETE
    @Path("/{file}")
    @RolesAllowed(Right.RUN_MEASURES)
    @Operation(
            operationId = "detachFromDocumentation",
            summary = "Take a file from what is being written, or as planning away for good (If-Match)")
    @APIResponse(
            responseCode = "200",
            description = "The period",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = PeriodEntry.class)))
    public Response detach(
            @RestPath UUID id,
            @RestPath String period,
            @RestPath("file") UUID fileId,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        PeriodEntry entry = files.detach(id, period, fileId, Tagged.version(ifMatch));
        return EntityTags.ok(entry, entry.version()).build();
    }
}
