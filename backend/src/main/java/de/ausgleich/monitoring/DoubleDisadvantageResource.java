package de.ausgleich.monitoring;

import de.ausgleich.access.Right;
import de.ausgleich.shared.api.Language;
import de.ausgleich.shared.api.TableForm;
import de.ausgleich.shared.api.Tagged;
import de.ausgleich.shared.table.CsvFile;
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
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Where people in a difficult situation live in places that offer little. */
@Path("/api/v1/double-disadvantage")
@Tag(name = "monitoring")
public class DoubleDisadvantageResource {

    private final DoubleDisadvantages disadvantages;
    private final Tagged tagged;
    private final Language language;

    DoubleDisadvantageResource(DoubleDisadvantages disadvantages, Tagged tagged, Language language) {
        this.disadvantages = disadvantages;
        this.tagged = tagged;
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
        TableForm form = TableForm.of(request, TableForm.values());
        String tag = Ground.tag(locale, basis.grounds(), "double", basis.definitions(), basis.dates(), form);
        Supplier<Table> table =
                () -> new DoubleTable(disadvantages.answer(basis, locale), new DoubleWords(locale)).table();
        String name = "double-disadvantage_%s_%s.%s"
                .formatted(basis.date(), basis.areas().scheme(), form.ending());
        RestResponse<?> answer =
                switch (form) {
                    case JSON -> tagged.made(request, tag, () -> disadvantages.answer(basis, locale));
                    case CSV ->
                        tagged.file(request, tag, Csv.CONTENT_TYPE, name, () -> new CsvFile(locale).of(table.get()));
                    case WORKBOOK ->
                        tagged.file(request, tag, WorkbookFile.MEDIA_TYPE, name, () -> WorkbookFile.of(table.get()));
                };
        // As a response of any type, so that its writer is chosen by what it holds: a workbook is bytes.
        return answer.toResponse();
    }
}
