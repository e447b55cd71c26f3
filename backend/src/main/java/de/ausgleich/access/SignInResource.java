package de.ausgleich.access;

import io.quarkus.security.Authenticated;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import java.net.URI;
import java.util.regex.Pattern;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** Where the code flow begins and ends: pages for people, no part of the API. */
@Path("/auth")
public class SignInResource {

    /** A path of this application with a query, as it may stand in an address. */
    private static final Pattern LOCAL = Pattern.compile("/(?![/\\\\])([\\w\\-./?=&,:+~]|%[0-9A-Fa-f]{2})*+");

    /** Whoever arrives here is signed in; who was not, has been sent through Keycloak first. */
    @GET
    @Path("/login")
    @Authenticated
    @Operation(hidden = true)
    public Response login(@RestQuery("return") @Nullable String target) {
        return Response.seeOther(URI.create(local(target))).build();
    }

    /** The code flow ends here; the mechanism sends the browser on to where it began. */
    @GET
    @Path("/callback")
    @Authenticated
    @Operation(hidden = true)
    public Response callback() {
        return Response.seeOther(URI.create("/")).build();
    }

    /** Ends the session here and at Keycloak: the mechanism answers before this does. */
    @POST
    @Path("/logout")
    @Authenticated
    @Operation(hidden = true)
    public Response logout() {
        return Response.seeOther(URI.create("/")).build();
    }

    /** Only a path of this application: nobody is sent elsewhere from here. */
    static String local(@Nullable String target) {
        boolean path = target != null && LOCAL.matcher(target).matches();
        return path && target != null ? target : "/";
    }
}
