package de.ausgleich.evaluation;

import de.ausgleich.access.Right;
import de.ausgleich.shared.api.TableAnswers;
import de.ausgleich.shared.table.WorkbookFile;
import de.ausgleich.shared.text.Csv;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.constraints.NotBlank;
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

/** How the programme's districts change against similar ones. */
@Path("/api/v1/need-indices/{code}/effect")
@Tag(name = "evaluation")
public class EffectResource {

    private final EffectService effects;
    private final TableAnswers answers;

    EffectResource(EffectService effects, TableAnswers answers) {
        this.effects = effects;
        this.answers = answers;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, WorkbookFile.MEDIA_TYPE})
    @RolesAllowed(Right.READ_EFFECT)
    @Operation(
            operationId = "getProgrammeEffect",
            summary = "Change of the programme's districts since their admission against similar districts outside it")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = EffectAnswer.class)),
                @Content(mediaType = Csv.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = WorkbookFile.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response get(
            @Context Request request,
            @RestPath String code,
            @RestQuery @NotBlank String indicator,
            @RestQuery @Nullable LocalDate date,
            @RestQuery @Nullable String scheme) {
        EffectAnswer answer = effects.of(code, indicator, scheme, date);
        String name = "%s_%s".formatted(answer.indicator().code(), answer.date());
        return answers.of(request, answer, name, locale -> new EffectTable(answer, locale).table());
    }
}
