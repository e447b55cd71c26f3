package de.ausgleich.monitoring;

import de.ausgleich.access.Right;
import de.ausgleich.observation.Audience;
import de.ausgleich.shared.api.Language;
import de.ausgleich.shared.api.TableForm;
import de.ausgleich.shared.api.Tagged;
import de.ausgleich.shared.table.CsvFile;
import de.ausgleich.shared.table.Table;
import de.ausgleich.shared.table.WorkbookFile;
import de.ausgleich.shared.text.Csv;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.util.Locale;
import java.util.function.Supplier;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestResponse;

/** Which districts changed as hardly any other did. */
@Path("/api/v1/warnings")
@Tag(name = "monitoring")
public class WarningsResource {

    private final EarlyWarningService warnings;
    private final Tagged tagged;
    private final Language language;

    WarningsResource(EarlyWarningService warnings, Tagged tagged, Language language) {
        this.warnings = warnings;
        this.tagged = tagged;
        this.language = language;
    }

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, WorkbookFile.MEDIA_TYPE})
    @RolesAllowed(Right.READ_FIGURES)
    @Operation(
            operationId = "listWarnings",
            summary = "Changes of districts that stand out, for the worse and for the better, with their reasons; "
                    + "as a table to take away by Accept")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = WarningsAnswer.class)),
                @Content(mediaType = Csv.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = WorkbookFile.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response list(Request request, @BeanParam WarningsQuery wanted) {
        Warnings found = warnings.warnings(wanted);
        Locale locale = language.locale();
        TableForm form = TableForm.of(request, TableForm.values());
        String tag = found.tag(locale, form);
        Supplier<Table> table = () -> new WarningsTable(
                        warnings.answer(found, locale),
                        found.compared().stream().anyMatch(one -> one.subject().audience() == Audience.RAW),
                        new FigureWords(locale))
                .table();
        String name = "warnings_%s_%s.%s".formatted(found.scheme(), wanted.months, form.ending());
        RestResponse<?> answer =
                switch (form) {
                    case JSON -> tagged.made(request, tag, () -> warnings.answer(found, locale));
                    case CSV ->
                        tagged.file(request, tag, Csv.CONTENT_TYPE, name, () -> new CsvFile(locale).of(table.get()));
                    case WORKBOOK ->
                        tagged.file(request, tag, WorkbookFile.MEDIA_TYPE, name, () -> WorkbookFile.of(table.get()));
                };
        // As a response of any type, so that its writer is chosen by what it holds: a workbook is bytes.
        return answer.toResponse();
    }
}
