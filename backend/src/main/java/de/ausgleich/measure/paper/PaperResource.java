package de.ausgleich.measure.paper;

import de.ausgleich.access.Right;
import de.ausgleich.shared.api.Language;
import de.ausgleich.shared.api.Tagged;
import de.ausgleich.shared.document.DocxFile;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Variant;
import java.time.LocalDate;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The papers of a measure, from one documentation. */
@Path("/api/v1/measures/{id}")
@Tag(name = "measures")
public class PaperResource {

    private static final MediaType DOCX = MediaType.valueOf(DocxFile.MEDIA_TYPE);

    private final PaperService papers;
    private final Language language;
    private final Tagged tagged;

    PaperResource(PaperService papers, Language language, Tagged tagged) {
        this.papers = papers;
        this.language = language;
        this.tagged = tagged;
    }

    @GET
    @Path("/proof-of-use")
    @RolesAllowed(Right.RUN_MEASURES)
    @Produces({MediaType.APPLICATION_JSON, DocxFile.MEDIA_TYPE})
    @Operation(
            operationId = "getProofOfUse",
            summary =
                    "The report that goes with the proof of use, from accepted documentation; by Accept as a document")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ProofOfUse.class)),
                @Content(mediaType = DocxFile.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response proofOfUse(
            @Context Request request,
            @RestPath UUID id,
            @RestQuery @Nullable LocalDate from,
            @RestQuery @Nullable LocalDate to) {
        ProofOfUse proof = papers.proofOfUse(id, from, to);
        Variant best = request.selectVariant(
                Variant.mediaTypes(MediaType.APPLICATION_JSON_TYPE, DOCX).build());
        if (best == null || !best.getMediaType().isCompatible(DOCX)) {
            return tagged.content(request, proof).toResponse();
        }
        // As a response of any type, so that its writer is chosen by what it holds: a document is bytes.
        return tagged.file(
                        request,
                        tagged.tagOf(proof) + "-" + language.locale().getLanguage(),
                        DocxFile.MEDIA_TYPE,
                        "sachbericht-" + proof.to() + ".docx",
                        () -> DocxFile.of(ProofDocument.of(proof, language.locale())))
                .toResponse();
    }

    @GET
    @Path("/report-lines")
    @RolesAllowed(Right.READ_PROGRAMME)
    @Operation(
            operationId = "getMeasureReportLines",
            summary = "What the yearly report says of a measure; of this year where none is named")
    public RestResponse<ReportLines> reportLines(
            @Context Request request, @RestPath UUID id, @RestQuery @Nullable Integer year) {
        return tagged.content(request, papers.reportLines(id, year));
    }

    @GET
    @Path("/sheet")
    @RolesAllowed(Right.READ_PROGRAMME)
    @Operation(
            operationId = "getMeasureSheet",
            summary = "What everybody may know of a measure: no money, no notes, no small counts, whoever asks")
    public RestResponse<Sheet> sheet(@Context Request request, @RestPath UUID id) {
        return tagged.content(request, papers.sheet(id));
    }
}
