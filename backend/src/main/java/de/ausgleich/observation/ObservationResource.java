package de.ausgleich.observation;

import de.ausgleich.access.CurrentActor;
import de.ausgleich.access.Right;
import de.ausgleich.audit.AuditTrail;
import de.ausgleich.district.Districts;
import de.ausgleich.district.Visibility;
import de.ausgleich.district.VisibleAreas;
import de.ausgleich.indicator.CatalogueReader;
import de.ausgleich.indicator.CatalogueSnapshot;
import de.ausgleich.shared.api.Language;
import de.ausgleich.shared.api.Page;
import de.ausgleich.shared.api.PageQuery;
import de.ausgleich.shared.api.TableForm;
import de.ausgleich.shared.api.Tagged;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.shared.text.Csv;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Request;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Published observations: raw for the audience that the source names, as released for everyone else. */
@Path("/api/v1/observations")
@Tag(name = "observations")
public class ObservationResource {

    private final Observations observations;
    private final CatalogueReader catalogue;
    private final Districts districts;
    private final Visibility visibility;
    private final AuditTrail audit;
    private final CurrentActor actor;
    private final Tagged tagged;
    private final Language language;

    ObservationResource(
            Observations observations,
            CatalogueReader catalogue,
            Districts districts,
            Visibility visibility,
            AuditTrail audit,
            CurrentActor actor,
            Tagged tagged,
            Language language) {
        this.observations = observations;
        this.catalogue = catalogue;
        this.districts = districts;
        this.visibility = visibility;
        this.audit = audit;
        this.actor = actor;
        this.tagged = tagged;
        this.language = language;
    }

    @GET
    @Transactional
    @RolesAllowed(Right.READ_FIGURES)
    @Produces({MediaType.APPLICATION_JSON, Csv.MEDIA_TYPE})
    @Operation(
            operationId = "listObservations",
            summary = "Published numbers of a variable; by Accept all of them in the format of deliveries")
    @APIResponse(
            responseCode = "200",
            content = {
                @Content(
                        mediaType = MediaType.APPLICATION_JSON,
                        schema = @Schema(implementation = ObservationPage.class)),
                @Content(mediaType = Csv.MEDIA_TYPE, schema = @Schema(type = SchemaType.STRING))
            })
    public RestResponse<?> list(
            Request request,
            @RestQuery @Nullable String variable,
            @RestQuery @Nullable LocalDate date,
            @RestQuery @Nullable String district,
            @RestQuery @Nullable String scheme,
            @RestQuery @Nullable Instant asOf,
            @BeanParam @Valid PageQuery page) {
        if (variable == null) {
            throw Problem.invalid("variable", "field.required");
        }
        CatalogueSnapshot snapshot = catalogue.read(null);
        Audience audience =
                Audience.of(snapshot.sourcesOf(List.of(variable)), actor.get().roles());
        String wanted = districts.scheme(scheme, date);
        VisibleAreas visible = visibility.in(wanted);
        if (district != null && visible.tree().contains(district)) {
            visible.require(district);
        }
        List<Edition> editions = observations.editions(audience, wanted, List.of(variable), date, asOf);
        return switch (TableForm.of(request, TableForm.JSON, TableForm.CSV)) {
            case JSON, WORKBOOK -> {
                List<Observation> all = new ArrayList<>();
                each(
                        audience,
                        editions,
                        area -> visible.hold(area) && (district == null || area.equals(district)),
                        (edition, stored, area) -> all.add(Observation.of(edition, stored, area, language.locale())));
                yield tagged.content(request, ObservationPage.of(Page.of(all, page)));
            }
            case CSV ->
                csv(request, new Asked(variable, wanted, date, district, visible), audience, editions, snapshot);
        };
    }

    private record Asked(
            String variable,
            String scheme,
            @Nullable LocalDate date,
            @Nullable String district,
            VisibleAreas visible) {

        String fileName() {
            return "%s_%s.csv".formatted(variable, date == null ? scheme : date);
        }
    }

    private RestResponse<?> csv(
            Request request, Asked asked, Audience audience, List<Edition> editions, CatalogueSnapshot snapshot) {
        boolean raw = audience == Audience.RAW;
        boolean asDelivered = raw && !snapshot.readyMade().contains(asked.variable());
        CanonicalList list =
                new CanonicalList(districts.tree(asked.scheme()).root().code());
        for (Edition edition : editions) {
            list.add(
                    edition,
                    observations.cells(audience, edition).of(asked.district()).within(asked.visible()),
                    asDelivered);
        }
        if (raw) {
            audit.record(
                    Right.READ_FIGURES,
                    "read",
                    "observations",
                    asked.variable(),
                    null,
                    Map.of("scheme", asked.scheme()));
        }
        return tagged.file(
                request, Csv.CONTENT_TYPE, asked.fileName(), list.csv().toString());
    }

    @FunctionalInterface
    private interface Taking {
        void take(Edition edition, StoredCells stored, String area);
    }

    /** Every number of the editions in the areas wanted, by date and area. */
    private void each(Audience audience, List<Edition> editions, Predicate<String> wanted, Taking taking) {
        for (Edition edition : editions) {
            StoredCells stored = observations.cells(audience, edition);
            stored.cells().keySet().stream()
                    .filter(wanted)
                    .sorted()
                    .forEach(area -> taking.take(edition, stored, area));
        }
    }
}
