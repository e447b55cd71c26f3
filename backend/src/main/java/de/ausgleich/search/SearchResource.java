package de.ausgleich.search;

import de.ausgleich.shared.api.Language;
import de.ausgleich.shared.api.Tagged;
import io.quarkus.security.Authenticated;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;

/** Search by code and by name. */
@Path("/api/v1/search")
@Tag(name = "search")
public class SearchResource {

    private final SearchService search;
    private final Language language;
    private final Tagged tagged;

    SearchResource(SearchService search, Language language, Tagged tagged) {
        this.search = search;
        this.language = language;
        this.tagged = tagged;
    }

    @GET
    @Authenticated
    @Operation(
            operationId = "search",
            summary =
                    "Districts, programme areas, goals, conferences, indicators and the rest that one may read, best first")
    public RestResponse<SearchAnswer> search(
            @Context Request request,
            @RestQuery @NotBlank @Size(max = 200) String q,
            @RestQuery @DefaultValue("20") @Min(1) @Max(100) int limit) {
        return tagged.content(request, search.find(q, limit, language.locale()));
    }
}
