package de.ausgleich.installation;

import de.ausgleich.shared.time.BusinessDate;
import jakarta.annotation.security.PermitAll;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;

/** What anybody may know of this installation before signing in. */
@Path("/api/v1/installation")
@Tag(name = "installation")
public class InstallationResource {

    private final String city;
    private final String scheme;
    private final boolean demonstration;
    private final String version;
    private final BusinessDate businessDate;

    InstallationResource(
            @ConfigProperty(name = "ausgleich.city") String city,
            @ConfigProperty(name = "ausgleich.scheme") String scheme,
            @ConfigProperty(name = "ausgleich.demonstration") Optional<String> demonstration,
            @ConfigProperty(name = "quarkus.application.version") String version,
            BusinessDate businessDate) {
        this.city = city;
        this.scheme = scheme;
        this.demonstration = demonstration.isPresent();
        this.version = version;
        this.businessDate = businessDate;
    }

    /**
     * @param scheme the district scheme that is meant where none is named
     * @param today the business date
     * @param demonstration whether the data is for demonstration and in part fictitious
     */
    public record Installation(
            String city,
            String product,
            String scheme,
            LocalDate today,
            boolean demonstration,
            List<String> languages,
            String version) {}

    @GET
    @PermitAll
    @Operation(operationId = "getInstallation", summary = "City, business date and settings of this installation")
    public Installation installation() {
        return new Installation(
                city, "Ausgleich", scheme, businessDate.today(), demonstration, List.of("de", "en"), version);
    }
}
