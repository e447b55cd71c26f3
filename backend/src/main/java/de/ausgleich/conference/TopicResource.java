package de.ausgleich.conference;

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

/** What reports from the field can be about. */
@Path("/api/v1/report-topics")
@Tag(name = "conference")
public class TopicResource {

    private final TopicService topics;
    private final Tagged tagged;

    TopicResource(TopicService topics, Tagged tagged) {
        this.topics = topics;
        this.tagged = tagged;
    }

    @GET
    @RolesAllowed(Right.READ_FIELD_REPORTS)
    @Operation(operationId = "listReportTopics", summary = "All topics in their order, retired ones as well")
    public RestResponse<List<Topic>> list(@Context Request request) {
        return tagged.content(request, topics.all());
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Right.MANAGE_PROGRAMME)
    @Operation(
            operationId = "putReportTopic",
            summary = "Create (If-None-Match: *), change or retire (If-Match) a topic")
    public RestResponse<Topic> put(
            @RestPath String code,
            @Nullable TopicRequest topic,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        return tagged.put(topic, ifMatch, ifNoneMatch, (sent, condition) -> topics.put(code, sent, condition));
    }
}
