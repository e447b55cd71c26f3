package de.ausgleich.monitoring;

import de.ausgleich.access.Right;
import de.ausgleich.indicator.DefinitionHistory;
import de.ausgleich.shared.api.Language;
import de.ausgleich.shared.api.Tagged;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Request;
import java.time.LocalDate;
import java.util.Locale;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** One area in all its figures. */
@Path("/api/v1/districts/{code}/profile")
@Tag(name = "monitoring")
public class ProfileResource {

    private final Profiles profiles;
    private final FigureTables tables;
    private final DefinitionHistory definitions;
    private final Tagged tagged;
    private final Language language;

    ProfileResource(
            Profiles profiles, FigureTables tables, DefinitionHistory definitions, Tagged tagged, Language language) {
        this.profiles = profiles;
        this.tables = tables;
        this.definitions = definitions;
        this.tagged = tagged;
        this.language = language;
    }

    @GET
    @RolesAllowed(Right.READ_FIGURES)
    @Operation(
            operationId = "getDistrictProfile",
            summary = "All indicators of an area at a date, beside the city and among all areas of its level")
    public RestResponse<ProfileAnswer> profile(
            Request request,
            @RestPath String code,
            @RestQuery @Nullable LocalDate date,
            @RestQuery @Nullable String scheme) {
        Profile profile = profiles.of(code, scheme, date);
        Locale locale = language.locale();
        return tagged.made(
                request,
                Ground.tag(
                        locale,
                        profile.allGrounds(),
                        "profile",
                        code,
                        profile.date(),
                        profile.areas().scheme(),
                        profile.areas().version(),
                        profile.subjects().stream().map(Subject::text).toList()),
                () -> profile.answer(tables, definitions, locale));
    }
}
