package de.ausgleich.programme;

import de.ausgleich.access.Right;
import de.ausgleich.audit.AuditTrail;
import de.ausgleich.district.Districts;
import de.ausgleich.district.Visibility;
import de.ausgleich.district.VisibleAreas;
import de.ausgleich.programme.FacilityTable.Wanted;
import de.ausgleich.shared.api.EntityTags;
import de.ausgleich.shared.api.Page;
import de.ausgleich.shared.api.PageQuery;
import de.ausgleich.shared.persistence.Identifiers;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.statistics.AreaTree;
import de.ausgleich.statistics.Level;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Creates, changes and closes facilities. */
@Singleton
public class FacilityService {

    private static final String OBJECT = "facility";

    private final FacilityTable stored;
    private final FacilityRules rules;
    private final Districts districts;
    private final Visibility visibility;
    private final AuditTrail trail;

    FacilityService(
            FacilityTable stored, FacilityRules rules, Districts districts, Visibility visibility, AuditTrail trail) {
        this.stored = stored;
        this.rules = rules;
        this.districts = districts;
        this.visibility = visibility;
        this.trail = trail;
    }

    /** @throws Problem 400 for a scheme or a district that is not there */
    @Transactional
    Page<Facility> page(FacilityFilter filter, String sort, PageQuery page) {
        String scheme = districts.scheme(filter.scheme, null);
        String text = filter.q == null ? "" : filter.q.strip();
        Wanted wanted = new Wanted(scheme, seen(scheme, filter.district), filter.kind, text, filter.retired);
        return stored.page(wanted, FacilitySort.of(sort), page);
    }

    /**
     * How many facilities there are, without those that have closed.
     *
     * @param area a district's code, or that of an area above
     * @throws Problem 400 for a scheme or an area that is not there
     */
    @Transactional
    public int count(String scheme, String area) {
        return (int) stored.count(new Wanted(scheme, districtsOf(scheme, area), null, "", false));
    }

    /** @throws Problem 404 when there is no such facility, or not for this reader */
    @Transactional
    Facility get(UUID id) {
        return find(id).orElseThrow(() -> Problem.notFound(OBJECT, id));
    }

    /** A facility of the scheme that is meant where none is named, by its name. */
    @Transactional
    public Optional<Facility> named(String name) {
        FacilityFilter filter = new FacilityFilter();
        filter.q = name;
        return page(filter, "name", PageQuery.of(0, PageQuery.MOST)).items().stream()
                .filter(found -> found.name().equals(name))
                .findFirst();
    }

    /** The facility, if it is there and in sight. */
    @Transactional
    public Optional<Facility> find(UUID id) {
        return stored.find(id)
                .filter(found ->
                        visibility.in(found.scheme()).hold(found.district().code()));
    }

    /** @throws Problem 400 naming every fault */
    @Transactional
    public Facility create(FacilityRequest request) {
        String scheme = meant(request, null);
        rules.check(request, scheme);
        UUID id = Identifiers.next();
        stored.create(id, request, scheme);
        Facility after = get(id);
        trail.record(Right.EDIT_CATALOGUE, "created", OBJECT, id, null, after);
        return after;
    }

    /** @throws Problem 400 naming every fault; 404; 409 when it has closed; 412 and 428 when the state is another */
    @Transactional
    Facility change(UUID id, @Nullable String ifMatch, FacilityRequest request) {
        Facility before = open(id, ifMatch);
        String scheme = meant(request, before.scheme());
        rules.check(request, scheme);
        stored.change(id, request, scheme);
        Facility after = get(id);
        trail.record(Right.EDIT_CATALOGUE, "changed", OBJECT, id, before, after);
        return after;
    }

    /** @throws Problem 400 without a reason; 404; 409 when it has closed already; 412 and 428 when the state is another */
    @Transactional
    Facility close(UUID id, @Nullable String ifMatch, FacilityClosure closure) {
        Facility before = open(id, ifMatch);
        rules.check(closure);
        stored.close(id, closure.reason().strip());
        Facility after = get(id);
        trail.record(Right.EDIT_CATALOGUE, "closed", OBJECT, id, before, after);
        return after;
    }

    private Facility open(UUID id, @Nullable String ifMatch) {
        Facility facility = stored.findForChange(id).orElseThrow(() -> Problem.notFound(OBJECT, id));
        EntityTags.require(ifMatch, facility.version(), () -> facility);
        if (facility.retired()) {
            throw Problem.rule("facility-closed", facility.name());
        }
        return facility;
    }

    private String meant(FacilityRequest request, @Nullable String own) {
        String said = request.scheme();
        if (said != null && !said.isBlank()) {
            return said.strip();
        }
        return own == null ? districts.scheme(null, null) : own;
    }

    /** Those of the area that the reader may see; null for all of the scheme. */
    private @Nullable Collection<String> seen(String scheme, @Nullable String area) {
        Collection<String> wanted = districtsOf(scheme, area);
        VisibleAreas visible = visibility.in(scheme);
        if (visible.areAll()) {
            return wanted;
        }
        if (area != null) {
            visible.require(area);
        }
        return visible.among(
                wanted == null
                        ? visible.tree().districtsBelow(visible.tree().root().code())
                        : wanted);
    }

    private @Nullable Collection<String> districtsOf(String scheme, @Nullable String area) {
        if (area == null) {
            return null;
        }
        AreaTree tree = districts.tree(scheme);
        if (!tree.contains(area)) {
            throw Problem.invalid("district", "district.unknown", area, scheme);
        }
        return tree.area(area).level() == Level.DISTRICT ? List.of(area) : tree.districtsBelow(area);
    }
}
