package de.ausgleich.monitoring;

import static de.ausgleich.shared.api.Sent.required;

import de.ausgleich.access.Right;
import de.ausgleich.indicator.IndicatorDefinition;
import de.ausgleich.indicator.IndicatorService;
import de.ausgleich.shared.api.Language;
import de.ausgleich.statistics.Level;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Shows what an indicator would say before it is one. */
@Path("/api/v1/indicators/preview")
@Tag(name = "catalogue")
public class PreviewResource {

    private final IndicatorService indicators;
    private final Subjects subjects;
    private final MonitoringService monitoring;
    private final CityLabels labels;
    private final Language language;

    PreviewResource(
            IndicatorService indicators,
            Subjects subjects,
            MonitoringService monitoring,
            CityLabels labels,
            Language language) {
        this.indicators = indicators;
        this.subjects = subjects;
        this.monitoring = monitoring;
        this.labels = labels;
        this.language = language;
    }

    @POST
    @RolesAllowed(Right.EDIT_CATALOGUE)
    @Operation(
            operationId = "previewIndicator",
            summary =
                    "The values that an indicator would have, and what may mislead about its title and unit; nothing is "
                            + "stored, every fault is named")
    public RestResponse<ValuesAnswer> preview(
            @Nullable PreviewRequest preview,
            @RestQuery @Nullable LocalDate date,
            @RestQuery @DefaultValue("DISTRICT") Level level,
            @RestQuery @Nullable String scheme) {
        PreviewRequest sent = required(preview);
        IndicatorDefinition definition = indicators.preview(sent.code(), sent.indicator());
        Ground ground = monitoring.ground(subjects.preview(definition), scheme, date, null);
        Locale locale = language.locale();
        ValuesAnswer answer = ValuesAnswer.of(monitoring.table(ground, level), labels.of(ground, locale), locale);
        return RestResponse.ResponseBuilder.ok(answer)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .build();
    }
}
