package de.ausgleich.monitoring;

import de.ausgleich.access.Right;
import de.ausgleich.shared.api.Language;
import de.ausgleich.shared.api.Tagged;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.statistics.Level;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Request;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** The figures of indicators. */
@Path("/api/v1/indicators/{code}")
@Tag(name = "monitoring")
public class MonitoringResource {

    private static final int MOST_POSITIONS = 100;

    private final MonitoringService monitoring;
    private final Tagged tagged;
    private final Language language;

    MonitoringResource(MonitoringService monitoring, Tagged tagged, Language language) {
        this.monitoring = monitoring;
        this.tagged = tagged;
        this.language = language;
    }

    @GET
    @Path("/values")
    @RolesAllowed(Right.READ_FIGURES)
    @Operation(operationId = "getIndicatorValues", summary = "All areas' figures of an indicator at a date")
    public RestResponse<ValuesAnswer> values(
            Request request,
            @RestPath String code,
            @RestQuery @Nullable LocalDate date,
            @RestQuery @DefaultValue("DISTRICT") Level level,
            @RestQuery @Nullable String scheme,
            @RestQuery @Nullable Instant asOf) {
        Ground ground = monitoring.ground(code, scheme, date, asOf);
        Locale locale = language.locale();
        return tagged.made(
                request,
                Ground.tag(locale, List.of(ground), "values", level),
                () -> ValuesAnswer.of(monitoring.table(ground, level), locale));
    }

    @GET
    @Path("/summary")
    @RolesAllowed(Right.READ_FIGURES)
    @Operation(operationId = "getIndicatorSummary", summary = "City, highest, lowest and n-th highest value at a date")
    public RestResponse<SummaryAnswer> summary(
            Request request,
            @RestPath String code,
            @RestQuery @Nullable LocalDate date,
            @RestQuery @DefaultValue("1") String ranks,
            @RestQuery @Nullable String scheme,
            @RestQuery @Nullable Instant asOf) {
        List<Integer> positions = positions(ranks);
        Ground ground = monitoring.ground(code, scheme, date, asOf);
        Locale locale = language.locale();
        return tagged.made(
                request,
                Ground.tag(locale, List.of(ground), "summary", positions),
                () -> SummaryAnswer.of(monitoring.table(ground, Level.DISTRICT), positions, locale));
    }

    @GET
    @Path("/series")
    @RolesAllowed(Right.READ_FIGURES)
    @Operation(
            operationId = "getIndicatorSeries",
            summary = "Figures over time of chosen districts or boroughs beside the city's")
    public RestResponse<SeriesAnswer> series(
            Request request,
            @RestPath String code,
            @RestQuery List<String> district,
            @RestQuery @DefaultValue("DISTRICT") Level level,
            @RestQuery @Nullable String scheme) {
        Subject subject = monitoring.subject(code);
        Areas areas = monitoring.areas(scheme);
        Collection<String> districts = monitoring.areas(areas, level, district);
        List<Ground> grounds = monitoring.grounds(code, scheme);
        Locale locale = language.locale();
        return tagged.made(
                request,
                Ground.tag(locale, grounds, "series", level, subject.version(), areas.version(), districts),
                () -> SeriesAnswer.of(
                        subject,
                        areas,
                        level,
                        grounds.stream()
                                .map(ground -> monitoring.table(ground, level))
                                .toList(),
                        districts,
                        locale));
    }

    private static List<Integer> positions(String ranks) {
        String[] parts = ranks.split(",", -1);
        boolean numbers = Arrays.stream(parts).allMatch(part -> part.strip().matches("[1-9]\\d{0,4}"));
        if (!numbers || parts.length > MOST_POSITIONS) {
            throw Problem.invalid("ranks", "parameter.ranks", MOST_POSITIONS);
        }
        return Arrays.stream(parts)
                .map(part -> Integer.valueOf(part.strip()))
                .distinct()
                .toList();
    }
}
