package de.ausgleich.conference;

import de.ausgleich.access.Right;
import de.ausgleich.conference.AttachmentService.AttachedFile;
import de.ausgleich.shared.api.Download;
import de.ausgleich.shared.api.EntityTags;
import de.ausgleich.shared.api.IdempotentPost;
import de.ausgleich.shared.api.Language;
import de.ausgleich.shared.api.Tagged;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jspecify.annotations.Nullable;

/** Pictures and documents of a report. */
@Path("/api/v1/field-reports/{id}/attachments")
@Tag(name = "conference")
public class AttachmentResource {

    private final AttachmentService attachments;
    private final Language language;

    AttachmentResource(AttachmentService attachments, Language language) {
        this.attachments = attachments;
        this.language = language;
    }

    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    @RolesAllowed(Right.WRITE_FIELD_REPORTS)
    @IdempotentPost
    @Operation(
            operationId = "attachToFieldReport",
            summary = "Attach a picture (JPEG, PNG) or a PDF to a report of one's own body that is not answered yet")
    @APIResponse(
            responseCode = "201",
            description = "The report",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FieldReport.class)))
    public Response attach(@RestPath UUID id, @BeanParam AttachmentUpload upload) {
        FieldReport report = attachments.attach(id, upload, language.locale());
        UUID added = report.attachments().getLast().id();
        return Response.created(URI.create("/api/v1/field-reports/" + id + "/attachments/" + added + "/file"))
                .entity(report)
                .tag(EntityTags.of(report.version()))
                .build();
    }

    /** Its address ends as those of all documents do that a page may show by itself. */
    @GET
    @Path("/{attachment}/file")
    @RolesAllowed(Right.READ_FIELD_REPORTS)
    @Operation(operationId = "getAttachment", summary = "What is attached, as a file")
    @APIResponse(
            responseCode = "200",
            description = "JPEG, PNG or PDF",
            content =
                    @Content(
                            mediaType = MediaType.APPLICATION_OCTET_STREAM,
                            schema = @Schema(type = SchemaType.STRING, format = "binary")))
    public Response get(@RestPath UUID id, @RestPath("attachment") UUID attachmentId) {
        AttachedFile file = attachments.file(id, attachmentId, language.locale());
        return Download.of(
                file.content(), file.attachment().mediaType(), file.attachment().name());
    }

    @DELETE
    @Path("/{attachment}")
    @RolesAllowed({Right.WRITE_FIELD_REPORTS, Right.ANSWER_FIELD_REPORTS})
    @Operation(
            operationId = "detachFromFieldReport",
            summary = "Take an attachment away for good: from one's own open report, or as planning (If-Match)")
    @APIResponse(
            responseCode = "200",
            description = "The report",
            content = @Content(mediaType = "application/json", schema = @Schema(implementation = FieldReport.class)))
    public Response detach(
            @RestPath UUID id,
            @RestPath("attachment") UUID attachmentId,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch) {
        FieldReport report = attachments.detach(id, attachmentId, Tagged.version(ifMatch), language.locale());
        return EntityTags.ok(report, report.version()).build();
    }
}
