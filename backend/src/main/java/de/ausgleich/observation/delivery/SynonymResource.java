package de.ausgleich.observation.delivery;

import de.ausgleich.access.Right;
import de.ausgleich.audit.AuditTrail;
import de.ausgleich.district.Area;
import de.ausgleich.district.Districts;
import de.ausgleich.shared.problem.Problem;
import jakarta.annotation.security.RolesAllowed;
import jakarta.transaction.Transactional;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.jboss.resteasy.reactive.RestPath;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;

/** By which other texts offices mean the districts of a scheme. */
@Path("/api/v1/district-schemes/{code}/synonyms")
@Tag(name = "deliveries")
public class SynonymResource {

    private final Synonyms synonyms;
    private final Districts districts;
    private final AuditTrail audit;

    SynonymResource(Synonyms synonyms, Districts districts, AuditTrail audit) {
        this.synonyms = synonyms;
        this.districts = districts;
        this.audit = audit;
    }

    /** A text and the district that it means. */
    record DistrictSynonym(String text, SynonymousDistrict district) {}

    /** The district, by code and name. */
    record SynonymousDistrict(String code, String name) {}

    @GET
    @RolesAllowed(Right.DELIVER)
    @Transactional
    @Operation(
            operationId = "listDistrictSynonyms",
            summary = "Texts that are known to mean a district, learnt from corrections")
    public List<DistrictSynonym> list(@RestPath String code) {
        Map<String, Area> areas = areas(code);
        return synonyms.of(code).stream()
                .map(synonym -> new DistrictSynonym(synonym.text(), district(areas, synonym.district())))
                .toList();
    }

    @DELETE
    @RolesAllowed(Right.DELIVER)
    @Transactional
    @Operation(operationId = "forgetDistrictSynonym", summary = "Take a text for no district any longer")
    public void forget(@RestPath String code, @RestQuery @Nullable String text) {
        areas(code);
        if (text == null || text.isBlank()) {
            throw Problem.invalid("text", "field.required");
        }
        if (!synonyms.forget(code, text)) {
            throw Problem.notFound("synonym", text);
        }
        audit.record(Right.DELIVER, "forgotten", "district-synonym", code, Map.of("text", text), null);
    }

    private static SynonymousDistrict district(Map<String, Area> areas, String code) {
        Area area = areas.get(code);
        return new SynonymousDistrict(code, area == null ? code : area.name());
    }

    private Map<String, Area> areas(String scheme) {
        if (!districts.exists(scheme)) {
            throw Problem.notFound("scheme", scheme);
        }
        return districts.areas(scheme);
    }
}
