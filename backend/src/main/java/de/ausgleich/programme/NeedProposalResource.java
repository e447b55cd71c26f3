package de.ausgleich.programme;

import de.ausgleich.access.Right;
import de.ausgleich.shared.api.Language;
import de.ausgleich.shared.api.Tagged;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Request;
import java.time.LocalDate;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Which districts a need index proposes for the programme. */
@Path("/api/v1/need-indices/{code}/proposals")
@Tag(name = "programme")
public class NeedProposalResource {

    private final NeedProposalService proposals;
    private final Tagged tagged;
    private final Language language;

    NeedProposalResource(NeedProposalService proposals, Tagged tagged, Language language) {
        this.proposals = proposals;
        this.tagged = tagged;
        this.language = language;
    }

    @GET
    @RolesAllowed(Right.READ_PROPOSALS)
    @Operation(
            operationId = "listNeedProposals",
            summary = "Which districts a need index proposes to enter, stay in, be watched for or leave the programme")
    public RestResponse<NeedProposals> list(
            @Context Request request, @RestPath String code, @RestQuery @Nullable LocalDate date) {
        return tagged.content(request, proposals.of(code, date, language.locale()));
    }
}
