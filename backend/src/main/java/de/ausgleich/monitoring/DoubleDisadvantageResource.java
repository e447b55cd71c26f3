package de.ausgleich.monitoring;

import de.ausgleich.access.Right;
import de.ausgleich.shared.api.Language;
import de.ausgleich.shared.api.TableAnswers;
import de.ausgleich.shared.table.Table;
import de.ausgleich.shared.table.WorkbookFile;
import de.ausgleich.shared.text.Csv;
import jakarta.annotation.security.RolesAllowed;
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
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where people in a difficult situation live in places that offer little. */
@Path("/api/v1/double-disadvantage")
@Tag(name = "monitoring")
public class DoubleDisadvantageResource {

    private final DoubleDisadvantages disadvantages;
    private final TableAnswers answers;
    private final Language language;

    DoubleDisadvantageResource(DoubleDisadvantages disadvantages, TableAnswers answers, Language language) {
        this.disadvantages = disadvantages;
        this.answers = answers;
        this.language = language;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, WorkbookFile.MEDIA_TYPE})
    @RolesAllowed(Right.READ_FIGURES)
    @Operation(
            operationId = "getDoubleDisadvantage",
            summary =
                    "An index of life situation against one of what places offer, in four fields; as a table by Accept")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = DoubleDisadvantageAnswer.class)),
                @Content(mediaType = Csv.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = WorkbookFile.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response get(
            Request request,
            @RestQuery @Nullable String lifeSituation,
            @RestQuery @Nullable String place,
            @RestQuery @Nullable LocalDate date,
            @RestQuery @Nullable String scheme) {
        DoubleBasis basis = disadvantages.basis(lifeSituation, place, scheme, date);
        Locale locale = language.locale();
        String tag = Ground.tag(locale, basis.grounds(), "double", basis.definitions(), basis.dates());
        Supplier<Table> table =
                () -> new DoubleTable(disadvantages.answer(basis, locale), new DoubleWords(locale)).table();
        String name = "double-disadvantage_%s_%s"
                .formatted(basis.date(), basis.areas().scheme());
        return answers.of(request, tag, name, () -> disadvantages.answer(basis, locale), table);
    }
}
