package de.ausgleich.monitoring;

import de.ausgleich.access.Right;
import de.ausgleich.shared.api.Language;
import de.ausgleich.shared.api.Tagged;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.statistics.AreaTree;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Request;
import java.time.Instant;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Where figures come from, and what was published before. */
@Path("/api/v1/indicators/{code}")
@Tag(name = "monitoring")
public class ProvenanceResource {

    private final MonitoringService monitoring;
    private final Provenance provenance;
    private final Vintages vintages;
    private final Tagged tagged;
    private final Language language;

    ProvenanceResource(
            MonitoringService monitoring, Provenance provenance, Vintages vintages, Tagged tagged, Language language) {
        this.monitoring = monitoring;
        this.provenance = provenance;
        this.vintages = vintages;
        this.tagged = tagged;
        this.language = language;
    }

    @GET
    @Path("/provenance")
    @RolesAllowed(Right.READ_FIGURES)
    @Operation(
            operationId = "getProvenance",
            summary = "How a figure of one area was calculated, and from which deliveries; without an area the city's")
    public RestResponse<ProvenanceAnswer> provenance(
            Request request,
            @RestPath String code,
            @RestQuery @Nullable LocalDate date,
            @RestQuery @Nullable String district,
            @RestQuery @Nullable String scheme,
            @RestQuery @Nullable Instant asOf) {
        Ground ground = monitoring.ground(code, scheme, date, asOf);
        AreaTree tree = ground.areas().tree();
        String area = district == null ? tree.root().code() : district;
        if (!tree.contains(area)) {
            throw Problem.invalid(
                    "district", "area.unknown", area, ground.areas().scheme());
        }
        if (!ground.shows(area)) {
            throw Problem.notFound("district", area);
        }
        return tagged.content(request, provenance.of(ground, tree.area(area), language.locale()));
    }

    @GET
    @Path("/vintages")
    @RolesAllowed(Right.READ_FIGURES)
    @Operation(
            operationId = "listIndicatorVintages",
            summary = "What was published of an indicator at a date, newest first, each with the instant to ask asOf")
    public RestResponse<VintagesAnswer> vintages(
            Request request,
            @RestPath String code,
            @RestQuery @Nullable LocalDate date,
            @RestQuery @Nullable String scheme) {
        Ground ground = monitoring.ground(code, scheme, date, null);
        return tagged.content(request, vintages.of(ground, language.locale()));
    }
}
