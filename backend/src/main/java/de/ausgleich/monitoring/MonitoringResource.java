package de.ausgleich.monitoring;

import de.ausgleich.access.Right;
import de.ausgleich.indicator.DefinitionHistory;
import de.ausgleich.indicator.LabelNotice;
import de.ausgleich.shared.api.Language;
import de.ausgleich.shared.api.TableAnswers;
import de.ausgleich.shared.api.Tagged;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.shared.table.Table;
import de.ausgleich.shared.table.WorkbookFile;
import de.ausgleich.shared.text.Csv;
import de.ausgleich.statistics.Level;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
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
    private final CityLabels labels;
    private final DefinitionHistory definitions;
    private final Tagged tagged;
    private final TableAnswers answers;
    private final Language language;

    MonitoringResource(
            MonitoringService monitoring,
            CityLabels labels,
            DefinitionHistory definitions,
            Tagged tagged,
            TableAnswers answers,
            Language language) {
        this.monitoring = monitoring;
        this.labels = labels;
        this.definitions = definitions;
        this.tagged = tagged;
        this.answers = answers;
        this.language = language;
    }

    @GET
    @Path("/values")
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE, WorkbookFile.MEDIA_TYPE})
    @RolesAllowed(Right.READ_FIGURES)
    @Operation(
            operationId = "getIndicatorValues",
            summary = "All areas' figures of an indicator at a date; as a table to take away by Accept")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(mediaType = MediaType.APPLICATION_JSON, schema = @Schema(implementation = ValuesAnswer.class)),
                @Content(mediaType = Csv.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING)),
                @Content(
                        mediaType = WorkbookFile.MEDIA_TYPE,
                        schema = @Schema(type = SchemaType.STRING, format = "binary"))
            })
    public Response values(
            Request request,
            @RestPath String code,
            @RestQuery @Nullable LocalDate date,
            @RestQuery @DefaultValue("DISTRICT") Level level,
            @RestQuery @Nullable String scheme,
            @RestQuery @Nullable Instant asOf) {
        Ground ground = monitoring.ground(code, scheme, date, asOf);
        Locale locale = language.locale();
        List<LabelNotice> misleading = labels.of(ground, locale);
        String tag = Ground.tag(locale, List.of(ground), "values", level, misleading);
        Supplier<Table> table = () -> new ValuesTable(monitoring.table(ground, level), new FigureWords(locale)).table();
        String name = "%s_%s_%s_%s"
                .formatted(code, ground.date(), ground.areas().scheme(), level)
                .toLowerCase(Locale.ROOT);
        return answers.of(
                request, tag, name, () -> ValuesAnswer.of(monitoring.table(ground, level), misleading, locale), table);
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
            summary = "Figures over time of chosen districts or boroughs beside the city's",
            description = """
                    With continued=true also from the dates of older schemes: for a district that is the same, numbered
                    anew, or merged from whole older ones, by the sums over those. For every other one the series has a
                    gap, with its reason.""")
    public RestResponse<SeriesAnswer> series(
            Request request,
            @RestPath String code,
            @RestQuery List<String> district,
            @RestQuery @DefaultValue("DISTRICT") Level level,
            @RestQuery @Nullable String scheme,
            @RestQuery @DefaultValue("false") boolean continued) {
        Subject subject = monitoring.subject(code);
        Areas areas = monitoring.areas(scheme);
        Collection<String> districts = monitoring.areas(subject, areas, level, district);
        List<Ground> grounds = monitoring.grounds(subject, areas);
        List<OlderScheme> older = monitoring.older(subject, areas, level, grounds, continued);
        Locale locale = language.locale();
        return tagged.made(
                request,
                seriesTag(grounds, older, level, subject.text(), areas.version(), districts, continued),
                () -> SeriesAnswer.of(
                                subject,
                                areas,
                                level,
                                grounds.stream()
                                        .map(ground -> monitoring.table(ground, level))
                                        .toList(),
                                districts,
                                definitions.of(subject.definition(), subject.catalogue(), locale),
                                locale)
                        .continued(older.stream()
                                .map(each -> monitoring.continuation(each, new FigureWords(locale)))
                                .toList()));
    }

    private String seriesTag(List<Ground> own, List<OlderScheme> older, Object... view) {
        List<Ground> all = Stream.concat(own.stream(), older.stream().flatMap(scheme -> scheme.grounds().stream()))
                .toList();
        List<String> recuts = older.stream().map(OlderScheme::key).toList();
        return Ground.tag(language.locale(), all, "series", recuts, List.of(view));
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
