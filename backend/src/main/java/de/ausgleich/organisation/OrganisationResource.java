package de.ausgleich.organisation;

import de.ausgleich.access.BodyKind;
import de.ausgleich.access.Right;
import de.ausgleich.shared.api.Page;
import de.ausgleich.shared.api.PageQuery;
import de.ausgleich.shared.api.Tagged;
import de.ausgleich.shared.time.BusinessDate;
import jakarta.annotation.security.RolesAllowed;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Request;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestHeader;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jboss.resteasy.reactive.RestResponse;
import org.jspecify.annotations.Nullable;

/** Organisations, conferences and departments: whom to turn to, and for which districts they act. */
@Path("/api/v1/organisations")
@Tag(name = "people")
public class OrganisationResource {

    private final OrganisationService organisations;
    private final MembershipService memberships;
    private final BusinessDate businessDate;
    private final Tagged tagged;

    OrganisationResource(
            OrganisationService organisations,
            MembershipService memberships,
            BusinessDate businessDate,
            Tagged tagged) {
        this.organisations = organisations;
        this.memberships = memberships;
        this.businessDate = businessDate;
        this.tagged = tagged;
    }

    @GET
    @RolesAllowed(Right.READ_ORGANISATIONS)
    @Operation(operationId = "listOrganisations", summary = "Bodies that take part", description = """
                    Sorted by name, code, kind or activeFrom.
                    Who acts for certain districts sees the own bodies, those that share a district with them, and the
                    city's departments.""")
    public RestResponse<Page<OrganisationProfile>> list(
            @Context Request request,
            @RestQuery @Nullable BodyKind kind,
            @RestQuery @Nullable String q,
            @RestQuery @Nullable Boolean active,
            @RestQuery @DefaultValue("name") String sort,
            @BeanParam @Valid PageQuery page) {
        OrganisationFilter wanted = new OrganisationFilter(null, kind, q, active, businessDate.today(), sort);
        return tagged.content(request, organisations.page(wanted, page));
    }

    @GET
    @Path("/{code}")
    @RolesAllowed(Right.READ_ORGANISATIONS)
    @Operation(operationId = "getOrganisation", summary = "One body: contact, validity and districts")
    public RestResponse<OrganisationProfile> get(@Context Request request, @RestPath String code) {
        OrganisationProfile organisation = organisations.get(code);
        return tagged.thingAndMore(request, organisation, organisation.version(), organisation.scope());
    }

    @PUT
    @Path("/{code}")
    @RolesAllowed(Right.MANAGE_ORGANISATIONS)
    @Operation(
            operationId = "putOrganisation",
            summary = "Create (If-None-Match: *) or change (If-Match) a body and its districts")
    public RestResponse<OrganisationProfile> put(
            @RestPath String code,
            @Nullable OrganisationRequest organisation,
            @RestHeader(HttpHeaders.IF_MATCH) @Nullable String ifMatch,
            @RestHeader(HttpHeaders.IF_NONE_MATCH) @Nullable String ifNoneMatch) {
        return tagged.put(
                organisation, ifMatch, ifNoneMatch, (sent, condition) -> organisations.put(code, sent, condition));
    }

    @GET
    @Path("/{code}/members")
    @RolesAllowed(Right.READ_MEMBERS)
    @Operation(
            operationId = "listMembers",
            summary = "Who acts for a body: those of today (current=true), of other times (false), or all")
    public Page<MembershipAnswer> members(
            @RestPath String code, @RestQuery @Nullable Boolean current, @BeanParam @Valid PageQuery page) {
        return memberships.membersOf(code, current, page);
    }
}
