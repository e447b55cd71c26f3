package de.ausgleich.observation;

import de.ausgleich.access.CurrentActor;
import de.ausgleich.access.Right;
import de.ausgleich.audit.AuditTrail;
import de.ausgleich.district.Districts;
import de.ausgleich.indicator.CatalogueReader;
import de.ausgleich.indicator.CatalogueSnapshot;
import de.ausgleich.shared.api.Download;
import de.ausgleich.shared.api.Language;
import de.ausgleich.shared.api.Page;
import de.ausgleich.shared.api.PageQuery;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.shared.text.Csv;
import de.ausgleich.shared.text.Texts;
import de.ausgleich.statistics.Cell;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import jakarta.ws.rs.core.Response;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Published observations: raw for the audience that the source names, as released for everyone else. */
@Path("/api/v1/observations")
@Tag(name = "observations")
public class ObservationResource {

    private static final Texts TEXTS = new Texts("messages/figures");

    private final Observations observations;
    private final CatalogueReader catalogue;
    private final Districts districts;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Language language;

    ObservationResource(
            Observations observations,
            CatalogueReader catalogue,
            Districts districts,
            AuditTrail audit,
            CurrentActor actor,
            Language language) {
        this.observations = observations;
        this.catalogue = catalogue;
        this.districts = districts;
        this.audit = audit;
        this.actor = actor;
        this.language = language;
    }

    /** Whether there is a number; zero is one. */
    public enum Status {
        AVAILABLE,
        SUPPRESSED,
        MISSING
    }

    /**
     * A number of one variable in one area at one date.
     *
     * @param value null unless available
     * @param reason why there is none, as a sentence
     * @param sign the same for programs
     * @param vintage number of the vintage, from 1
     * @param origin where the number comes from, such as {@code fictitious}
     * @param delivery the delivery it came with
     */
    public record Observation(
            String variable,
            String scheme,
            String district,
            LocalDate referenceDate,
            @Nullable BigDecimal value,
            Status status,
            @Nullable String reason,
            @Nullable String sign,
            int vintage,
            @Nullable String origin,
            UUID delivery) {}

    @GET
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE})
    @RolesAllowed(Right.READ_FIGURES)
    @Transactional
    @Operation(
            operationId = "listObservations",
            summary = "Published numbers of a variable; as text/csv all of them in the canonical long format")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ObservationPage.class)),
                @Content(mediaType = Csv.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    public Response list(
            @RestQuery @Nullable String variable,
            @RestQuery @Nullable LocalDate date,
            @RestQuery @Nullable String district,
            @RestQuery @Nullable String scheme,
            @RestQuery @Nullable Instant asOf,
            @BeanParam @Valid PageQuery page,
            @Context Request request) {
        if (variable == null) {
            throw Problem.invalid("variable", "field.required");
        }
        CatalogueSnapshot known = catalogue.read(null);
        Audience audience =
                Audience.of(known.sourcesOf(List.of(variable)), actor.get().roles());
        String wanted = districts.scheme(scheme, date);
        List<Published> published = observations.editions(audience, wanted, List.of(variable), date, asOf).stream()
                .map(edition -> new Published(
                        edition, observations.cells(audience, edition).of(district)))
                .toList();
        return Download.isCsvWanted(request)
                ? csv(variable, wanted, published, audience == Audience.RAW, known.readyMade())
                : Response.ok(json(published, page), MediaType.APPLICATION_JSON_TYPE)
                        .build();
    }

    private record Published(Edition edition, StoredCells cells) {}

    /** For the contract alone: what {@link Page} is of observations. */
    @Schema(name = "PageObservation")
    record ObservationPage(List<Observation> items, int page, int size, long total) {}

    private Response csv(
            String variable, String scheme, List<Published> published, boolean raw, Set<String> readyMade) {
        CanonicalList list = new CanonicalList(districts.tree(scheme).root().code());
        boolean asDelivered = raw && !readyMade.contains(variable);
        published.forEach(edition -> list.add(edition.edition(), edition.cells(), asDelivered));
        if (raw) {
            audit.record(Right.READ_FIGURES, "read", "observations", variable, null, Map.of("scheme", scheme));
        }
        return Download.csv(list.csv(), variable + ".csv");
    }

    private Page<Observation> json(List<Published> published, PageQuery page) {
        return Page.of(
                published.stream()
                        .flatMap(edition -> of(edition.edition(), edition.cells()).stream())
                        .toList(),
                page);
    }

    private List<Observation> of(Edition edition, StoredCells stored) {
        return stored.cells().keySet().stream()
                .sorted()
                .map(area -> of(edition, stored, area))
                .toList();
    }

    private Observation of(Edition edition, StoredCells stored, String area) {
        Cell cell = stored.cells().getOrDefault(area, new Cell.Hidden());
        String sign =
                switch (cell) {
                    case Cell.Known known -> null;
                    case Cell.Hidden hidden -> "CONFIDENTIAL";
                    case Cell.Absent(var absence) -> absence.name();
                };
        return new Observation(
                edition.key().variable(),
                edition.key().scheme(),
                area,
                edition.key().date(),
                CellState.value(cell),
                status(cell),
                sign == null ? null : TEXTS.in(language.locale(), "reason." + sign),
                sign,
                edition.vintage(),
                stored.origins().get(area),
                edition.delivery());
    }

    private static Status status(Cell cell) {
        return switch (cell) {
            case Cell.Known known -> Status.AVAILABLE;
            case Cell.Hidden hidden -> Status.SUPPRESSED;
            case Cell.Absent absent -> Status.MISSING;
        };
    }
}
