package de.ausgleich.observation.delivery;

import de.ausgleich.access.Right;
import de.ausgleich.district.Districts;
import de.ausgleich.shared.api.Language;
import de.ausgleich.shared.problem.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** What is due, and what is there. */
@Path("/api/v1")
@Tag(name = "deliveries")
public class CalendarResource {

    private static final int MOST_YEARS = 30;

    private final DeliveryCalendar calendar;
    private final Districts districts;
    private final Language language;

    CalendarResource(DeliveryCalendar calendar, Districts districts, Language language) {
        this.calendar = calendar;
        this.districts = districts;
        this.language = language;
    }

    @GET
    @Path("/delivery-calendar")
    @RolesAllowed(Right.DELIVER)
    @Operation(operationId = "getDeliveryCalendar", summary = "What sources have agreed to deliver, and how far it is")
    public CalendarAnswer calendar(
            @RestQuery @Nullable LocalDate from,
            @RestQuery @Nullable LocalDate until,
            @RestQuery @Nullable String scheme) {
        if (from != null && until != null && (until.isBefore(from) || until.isAfter(from.plusYears(MOST_YEARS)))) {
            throw Problem.invalid("until", "parameter.until", MOST_YEARS);
        }
        return calendar.between(districts.scheme(scheme, null), from, until, language.locale());
    }

    @GET
    @Path("/completeness")
    @RolesAllowed(Right.DELIVER)
    @Operation(
            operationId = "getCompleteness",
            summary = "For how many districts each variable is published at each date")
    public CompletenessAnswer completeness(@RestQuery @Nullable String source, @RestQuery @Nullable String scheme) {
        return calendar.completeness(districts.scheme(scheme, null), source, language.locale());
    }
}
