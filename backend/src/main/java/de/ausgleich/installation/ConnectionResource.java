package de.ausgleich.installation;

import de.ausgleich.access.Limits;
import de.ausgleich.access.Right;
import de.ausgleich.access.Role;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What whoever connects another system must know of this installation. */
@Path("/api/v1/connection")
@Tag(name = "installation")
public class ConnectionResource {

    private final String issuer;
    private final Limits limits;

    ConnectionResource(@ConfigProperty(name = "quarkus.oidc.token.issuer") String issuer, Limits limits) {
        this.issuer = issuer;
        this.limits = limits;
    }

    /**
     * @param issuer whose tokens are taken
     * @param tokenAddress where a client gets one for its secret
     * @param audience for whom the token must be
     * @param contract path of the contract at this address
     * @param scopes those that mean something here
     */
    public record Connection(
            String issuer,
            String tokenAddress,
            String audience,
            String contract,
            List<Scope> scopes,
            RequestLimits limits) {}

    /** @param rights what the operations ask for that it opens */
    public record Scope(String code, List<String> rights) {}

    /**
     * Requests a minute.
     *
     * @param system of another system, counted by its client
     * @param person of a person, counted by the account
     * @param nobody without a valid credential, counted by the address
     * @param agreed clients for which another number was agreed
     */
    public record RequestLimits(long system, long person, long nobody, List<AgreedLimit> agreed) {}

    /** Requests a minute of one client. */
    public record AgreedLimit(String client, long perMinute) {}

    @GET
    @RolesAllowed(Right.READ_CONNECTIONS)
    @Operation(operationId = "getConnection", summary = "How another system connects: addresses, scopes and limits")
    public Connection connection() {
        return new Connection(
                issuer,
                issuer + "/protocol/openid-connect/token",
                "ausgleich",
                "/q/openapi",
                Arrays.stream(Role.values())
                        .filter(Role::isScope)
                        .map(role -> new Scope(
                                role.code(), role.rights().stream().sorted().toList()))
                        .toList(),
                new RequestLimits(
                        limits.system(),
                        limits.person(),
                        limits.nobody(),
                        limits.agreed().entrySet().stream()
                                .map(agreed -> new AgreedLimit(agreed.getKey(), agreed.getValue()))
                                .sorted(Comparator.comparing(AgreedLimit::client))
                                .toList()));
    }
}
