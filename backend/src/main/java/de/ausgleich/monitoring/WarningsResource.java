package de.ausgleich.monitoring;

import de.ausgleich.access.Right;
import de.ausgleich.observation.Audience;
import de.ausgleich.shared.api.Language;
import de.ausgleich.shared.api.TableAnswers;
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

/** Which districts changed as hardly any other did. */
@Path("/api/v1/warnings")
@Tag(name = "monitoring")
public class WarningsResource {

    private final EarlyWarningService warnings;
    private final TableAnswers answers;
    private final Language language;

    WarningsResource(EarlyWarningService warnings, TableAnswers answers, Language language) {
        this.warnings = warnings;
        this.answers = answers;
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
        String tag = found.tag(locale);
        Supplier<Table> table = () -> new WarningsTable(
                        warnings.answer(found, locale),
                        found.compared().stream().anyMatch(one -> one.subject().audience() == Audience.RAW),
                        new FigureWords(locale))
                .table();
        String name = "warnings_%s_%s".formatted(found.scheme(), wanted.months);
        return answers.of(request, tag, name, () -> warnings.answer(found, locale), table);
    }
}
