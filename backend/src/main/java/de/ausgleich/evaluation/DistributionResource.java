package de.ausgleich.evaluation;

import de.ausgleich.access.Right;
import de.ausgleich.shared.api.TableAnswers;
import de.ausgleich.shared.table.WorkbookFile;
import de.ausgleich.shared.text.Csv;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where the programme's money goes. */
@Path("/api/v1/need-indices/{code}/resources")
@Tag(name = "evaluation")
public class DistributionResource {

    private static final int FIRST_YEAR = 1900;
    private static final int LAST_YEAR = 2200;

    private final DistributionService distribution;
    private final TableAnswers answers;

    DistributionResource(DistributionService distribution, TableAnswers answers) {
        this.distribution = distribution;
        this.answers = answers;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, WorkbookFile.MEDIA_TYPE})
    @RolesAllowed(Right.READ_RESOURCES)
    @Operation(
            operationId = "getResourceDistribution",
            summary = "Planned and spent money of measures per inhabitant against need, with concentration curves")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = DistributionAnswer.class)),
                @Content(mediaType = Csv.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = WorkbookFile.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response get(
            @Context Request request,
            @RestPath String code,
            @RestQuery @Nullable LocalDate date,
            @RestQuery @Nullable @Min(FIRST_YEAR) @Max(LAST_YEAR) Integer year,
            @RestQuery @Nullable String scheme) {
        DistributionAnswer answer = distribution.of(code, scheme, date, year);
        String name = "%s_%s_%d".formatted(code, answer.date(), answer.year());
        return answers.of(request, answer, name, locale -> new DistributionTable(answer, locale).table());
    }
}
