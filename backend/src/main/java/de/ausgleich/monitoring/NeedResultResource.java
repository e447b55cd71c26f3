package de.ausgleich.monitoring;

import de.ausgleich.access.Right;
import de.ausgleich.shared.api.Language;
import de.ausgleich.shared.api.TableAnswers;
import de.ausgleich.shared.table.Table;
import de.ausgleich.shared.table.WorkbookFile;
import de.ausgleich.shared.text.Csv;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where need for action is. */
@Path("/api/v1/need-indices/{code}/result")
@Tag(name = "monitoring")
public class NeedResultResource {

    private final NeedIndices indices;
    private final TableAnswers answers;
    private final Language language;

    NeedResultResource(NeedIndices indices, TableAnswers answers, Language language) {
        this.indices = indices;
        this.answers = answers;
        this.language = language;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, WorkbookFile.MEDIA_TYPE})
    @RolesAllowed(Right.READ_FIGURES)
    @Operation(
            operationId = "getNeedIndexResult",
            summary = "Status, dynamics and sureness of all districts by a need index; as a table by Accept")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = NeedIndexAnswer.class)),
                @Content(mediaType = Csv.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = WorkbookFile.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response result(
            Request request,
            @RestPath String code,
            @RestQuery @Nullable LocalDate date,
            @RestQuery @Nullable String scheme,
            @RestQuery @DefaultValue("RELEASED") NeedIndexAnswer.Basis basis) {
        NeedBasis found = indices.basis(code, scheme, date, basis);
        Locale locale = language.locale();
        String tag = Ground.tag(locale, found.grounds(), "need", code, definition(found), found.dates(), basis);
        Supplier<Table> table = () -> new NeedIndexTable(indices.answer(found, locale), new NeedWords(locale)).table();
        String name = "%s_%s_%s"
                .formatted(code, found.present().date(), found.present().areas().scheme());
        return answers.of(request, tag, name, () -> indices.answer(found, locale), table);
    }

    /** Of the present definition, and of the one that the earlier date was published by. */
    private static String definition(NeedBasis basis) {
        NeedGround own = basis.thenByOwnMethod();
        return basis.present().definition().version() + " "
                + (own == null ? "" : own.definition().version());
    }
}
