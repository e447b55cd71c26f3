package de.ausgleich.observation;

import de.ausgleich.access.CurrentActor;
import de.ausgleich.access.Right;
import de.ausgleich.district.Districts;
import de.ausgleich.indicator.CatalogueReader;
import de.ausgleich.shared.api.Language;
import de.ausgleich.shared.api.Page;
import de.ausgleich.shared.api.PageQuery;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.shared.text.Texts;
import de.ausgleich.statistics.Cell;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.Operation;
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
    private final CurrentActor actor;
    private final Language language;

    ObservationResource(
            Observations observations,
            CatalogueReader catalogue,
            Districts districts,
            CurrentActor actor,
            Language language) {
        this.observations = observations;
        this.catalogue = catalogue;
        this.districts = districts;
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
    @RolesAllowed(Right.READ_FIGURES)
    @Operation(operationId = "listObservations", summary = "Published numbers of a variable")
    public Page<Observation> list(
            @RestQuery @Nullable String variable,
            @RestQuery @Nullable LocalDate date,
            @RestQuery @Nullable String district,
            @RestQuery @Nullable String scheme,
            @RestQuery @Nullable Instant asOf,
            @BeanParam @Valid PageQuery page) {
        if (variable == null) {
            throw Problem.invalid("variable", "field.required");
        }
        Audience audience = Audience.of(
                catalogue.read(null).sourcesOf(List.of(variable)), actor.get().roles());
        String wanted = districts.scheme(scheme, date);
        List<Observation> all = observations.editions(audience, wanted, List.of(variable), date, asOf).stream()
                .flatMap(edition -> of(edition, observations.cells(audience, edition)).stream())
                .filter(observation ->
                        district == null || observation.district().equals(district))
                .toList();
        return Page.of(all, page);
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
