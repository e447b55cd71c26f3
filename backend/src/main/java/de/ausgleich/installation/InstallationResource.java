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
import org.jspecify.annotations.Nullable;

/** What anybody may know of this installation before signing in. */
@Path("/api/v1/installation")
@Tag(name = "installation")
public class InstallationResource {

    private final String city;
    private final String scheme;
    private final boolean demonstration;
    private final String version;
    private final BusinessDate businessDate;
    private final Appearance appearance;

    InstallationResource(
            @ConfigProperty(name = "ausgleich.city") String city,
            @ConfigProperty(name = "ausgleich.scheme") String scheme,
            @ConfigProperty(name = "ausgleich.demonstration") Optional<String> demonstration,
            @ConfigProperty(name = "quarkus.application.version") String version,
            BusinessDate businessDate,
            Appearance appearance) {
        this.city = city;
        this.scheme = scheme;
        this.demonstration = demonstration.isPresent();
        this.version = version;
        this.businessDate = businessDate;
        this.appearance = appearance;
    }

    /**
     * @param scheme the district scheme that is meant where none is named
     * @param today the business date
     * @param demonstration whether the data is for demonstration and in part fictitious
     * @param accent the city's colour, as {@code #1d4f66}
     * @param logo path of the city's logo at this address
     * @param contact whom people may ask, as text
     */
    public record Installation(
            String city,
            String product,
            String scheme,
            LocalDate today,
            boolean demonstration,
            List<String> languages,
            String version,
            @Nullable String accent,
            @Nullable String logo,
            @Nullable String contact) {}

    @GET
    @PermitAll
    @Operation(operationId = "getInstallation", summary = "City, business date and settings of this installation")
    public Installation installation() {
        return new Installation(
                city,
                "Ausgleich",
                scheme,
                businessDate.today(),
                demonstration,
                List.of("de", "en"),
                version,
                appearance.accent().orElse(null),
                appearance.logo().map(Logo::address).orElse(null),
                appearance.contact().orElse(null));
    }
}
