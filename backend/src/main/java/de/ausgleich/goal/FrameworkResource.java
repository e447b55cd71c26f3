package de.ausgleich.goal;

import de.ausgleich.access.Right;
import de.ausgleich.shared.api.Tagged;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** What the council wants observed. */
@Path("/api/v1/frameworks")
@Tag(name = "goals")
public class FrameworkResource {

    private final FrameworkService frameworks;
    private final Tagged tagged;

    FrameworkResource(FrameworkService frameworks, Tagged tagged) {
        this.frameworks = frameworks;
        this.tagged = tagged;
    }

    @GET
    @RolesAllowed(Right.READ_PROGRAMME)
    @Operation(
            operationId = "listFrameworks",
            summary = "All frameworks by title, each with how many goals in sight serve it")
    public RestResponse<List<Framework>> list(@Context Request request) {
        return tagged.content(request, frameworks.all());
    }

    @GET
    @Path("/{code}")
    @RolesAllowed(Right.READ_PROGRAMME)
    @Operation(operationId = "getFramework", summary = "One framework")
    public RestResponse<Framework> get(@Context Request request, @RestPath String code) {
        Framework framework = frameworks.get(code);
        return tagged.thingAndMore(request, framework, framework.version(), framework);
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Right.MANAGE_PROGRAMME)
    @Operation(operationId = "putFramework", summary = "Create (If-None-Match: *) or change (If-Match) a framework")
    public RestResponse<Framework> put(
            @RestPath String code,
            @Nullable FrameworkRequest framework,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        return tagged.put(framework, ifMatch, ifNoneMatch, (sent, condition) -> frameworks.put(code, sent, condition));
    }
}
