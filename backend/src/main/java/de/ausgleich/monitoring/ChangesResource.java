package de.ausgleich.monitoring;

import de.ausgleich.access.Right;
import de.ausgleich.shared.api.Language;
import de.ausgleich.shared.api.Ref;
import de.ausgleich.shared.api.Tagged;
import de.ausgleich.shared.problem.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Request;
import java.time.LocalDate;
import java.util.Locale;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** How an indicator changed everywhere. */
@Path("/api/v1/indicators/{code}/changes")
@Tag(name = "monitoring")
public class ChangesResource {

    private final EarlyWarningService warnings;
    private final Tagged tagged;
    private final Language language;

    ChangesResource(EarlyWarningService warnings, Tagged tagged, Language language) {
        this.warnings = warnings;
        this.tagged = tagged;
        this.language = language;
    }

    @GET
    @RolesAllowed(Right.READ_FIGURES)
    @Operation(
            operationId = "getIndicatorChanges",
            summary = "All districts' changes of an indicator over a span: in points, in per cent and as index")
    public RestResponse<ChangesAnswer> changes(
            Request request,
            @RestPath String code,
            @RestQuery @Nullable LocalDate date,
            @RestQuery @DefaultValue("12") int months,
            @RestQuery @Nullable String scheme) {
        Compared compared = warnings.compared(code, scheme, date, months);
        LocalDate later = compared.date();
        if (later == null) {
            throw Problem.notFound("figures", code);
        }
        Map<String, Ref> programme = warnings.programme(compared.areas().scheme());
        Locale locale = language.locale();
        return tagged.made(
                request,
                Ground.tag(locale, compared.used(), "changes", months, compared.text(), programme),
                () -> ChangesAnswer.of(
                        compared, later, months, warnings.table(compared), programme, new FigureWords(locale)));
    }
}
