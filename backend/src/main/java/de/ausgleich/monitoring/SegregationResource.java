package de.ausgleich.monitoring;

import de.ausgleich.access.Right;
import de.ausgleich.shared.api.Language;
import de.ausgleich.shared.api.Tagged;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Request;
import java.util.List;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** How the group of a share is distributed over the city. */
@Path("/api/v1/indicators/{code}/segregation")
@Tag(name = "monitoring")
public class SegregationResource {

    private final SegregationService segregation;
    private final SchemeAreas schemeAreas;
    private final Tagged tagged;
    private final Language language;

    SegregationResource(SegregationService segregation, SchemeAreas schemeAreas, Tagged tagged, Language language) {
        this.segregation = segregation;
        this.schemeAreas = schemeAreas;
        this.tagged = tagged;
        this.language = language;
    }

    @GET
    @RolesAllowed(Right.READ_FIGURES)
    @Operation(
            operationId = "getIndicatorSegregation",
            summary = "Dissimilarity and isolation of a share's group over the districts, at every date; for context",
            description = """
                    Only for indicators of the kind SHARE; others are refused with 409. From the figures that are
                    released for everybody, the same for every reader. The programme does not aim at mixing: this is
                    never a target.""")
    public RestResponse<SegregationAnswer> get(
            Request request, @RestPath String code, @RestQuery @Nullable String scheme) {
        Subject subject = segregation.subject(code);
        Areas areas = schemeAreas.of(scheme, null);
        List<Ground> grounds = segregation.grounds(subject, areas);
        Locale locale = language.locale();
        FigureWords words = new FigureWords(locale);
        return tagged.made(
                request,
                Ground.tag(locale, grounds, "segregation", subject.text(), areas.version()),
                () -> new SegregationAnswer(
                        IndicatorRef.of(subject, locale),
                        areas.scheme(),
                        words.text("segregation.note", List.of()),
                        grounds.stream()
                                .map(ground -> segregation.point(ground, words))
                                .toList(),
                        SeriesBreak.of(subject, locale)));
    }
}
