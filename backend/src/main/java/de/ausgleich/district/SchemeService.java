package de.ausgleich.district;

import de.ausgleich.access.Right;
import de.ausgleich.audit.AuditTrail;
import de.ausgleich.shared.api.Condition;
import de.ausgleich.shared.api.Faults;
import de.ausgleich.shared.api.Put;
import de.ausgleich.shared.problem.Problem;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** Creates and changes schemes and their areas. */
@Singleton
public class SchemeService {

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,59}");
    private static final int FIRST_YEAR = 1800;
    private static final int LAST_YEAR = 2999;

    private final SchemeTable schemes;
    private final AreaTable areas;
    private final CrosswalkTable crosswalks;
    private final AreaFiles files;
    private final AuditTrail trail;
    private final Validator validator;

    SchemeService(
            SchemeTable schemes,
            AreaTable areas,
            CrosswalkTable crosswalks,
            AreaFiles files,
            AuditTrail trail,
            Validator validator) {
        this.schemes = schemes;
        this.areas = areas;
        this.crosswalks = crosswalks;
        this.files = files;
        this.trail = trail;
        this.validator = validator;
    }

    @Transactional
    public List<Scheme> all() {
        return schemes.all();
    }

    /** @throws Problem 404 when there is no such scheme */
    @Transactional
    public Scheme get(String code) {
        return schemes.find(code).orElseThrow(() -> unknown(code));
    }

    /** The boundaries of all its areas that have one. */
    @Transactional
    public Boundaries boundaries(String code) {
        return Boundaries.of(areas.of(code));
    }

    /**
     * Creates or changes what is said of a scheme; its areas stay.
     *
     * @throws Problem 400 naming every fault; 412 and 428 when the condition does not hold
     */
    @Transactional
    public Put<Scheme> put(String code, SchemeRequest request, Condition condition) {
        Optional<Scheme> before = schemes.findForChange(code);
        before.ifPresentOrElse(
                scheme -> condition.requireForChange(code, scheme.version(), () -> scheme),
                () -> condition.requireForNew("district-scheme", code));
        check(code, request);
        if (before.isPresent()) {
            schemes.change(code, request);
        } else if (!schemes.create(code, request)) {
            throw Problem.of(Problem.Kind.STALE, "already-exists", code);
        }
        Scheme after = get(code);
        trail.record(
                Right.EDIT_CATALOGUE,
                before.isPresent() ? "changed" : "created",
                "district-scheme",
                code,
                before.orElse(null),
                after);
        return new Put<>(after, after.version(), before.isEmpty());
    }

    /**
     * Brings the areas of a scheme into the state of a file, all or nothing. A file with a city is the whole
     * scheme; a file without one (no CSV) adds to and changes what is there and removes nothing.
     *
     * @param type what sort of file it is
     * @throws Problem 400 naming every fault with its line or feature; 404 for an unknown scheme; 409 when an area
     *     with observations or in a crosswalk would go; 412 and 428 when the condition does not hold
     */
    @Transactional
    public DistrictsPut putAreas(String code, AreaFiles.Type type, byte[] file, Condition condition) {
        Scheme scheme = schemes.findForChange(code).orElseThrow(() -> unknown(code));
        condition.requireForChange(code, scheme.version(), () -> scheme);
        AreaChange change = files.change(type, file, areas.of(code));
        refuseIfNeeded(code, change);
        if (change.isEmpty()) {
            return change.counts(scheme.version());
        }
        areas.remove(code, change.removed());
        areas.put(code, change.written());
        schemes.nextVersion(code);
        trail.record(
                Right.EDIT_CATALOGUE,
                "changed",
                "district-scheme-areas",
                code,
                change.trailBefore(),
                change.trailAfter());
        return change.counts(scheme.version() + 1);
    }

    /**
     * What a file of areas would do, and what is wrong or odd with it. Nothing is stored.
     *
     * @throws Problem 404 for an unknown scheme; 422 for what is no such file at all
     */
    @Transactional
    AreaCheck checkAreas(String code, AreaFiles.Type type, byte[] file) {
        get(code);
        return files.check(type, file, areas.of(code));
    }

    private void refuseIfNeeded(String code, AreaChange change) {
        List<String> observed = areas.observed(code, change.losing());
        if (!observed.isEmpty()) {
            throw Problem.rule("areas-observed", String.join(", ", observed));
        }
        List<String> named = crosswalks.named(code, change.losing());
        if (!named.isEmpty()) {
            throw Problem.rule("areas-in-crosswalk", String.join(", ", named));
        }
    }

    private void check(String code, SchemeRequest request) {
        Faults faults = new Faults();
        if (!CODE.matcher(code).matches()) {
            faults.add("code", "code.pattern");
        }
        faults.addConstraints(validator, request);
        LocalDate from = request.validFrom();
        LocalDate to = request.validTo();
        checkYear("validFrom", from, faults);
        checkYear("validTo", to, faults);
        if (from != null && to != null && to.isBefore(from)) {
            faults.add("validTo", "scheme.ends-before-start");
        }
        faults.refuse();
    }

    private static void checkYear(String field, @Nullable LocalDate date, Faults faults) {
        if (date != null && (date.getYear() < FIRST_YEAR || date.getYear() > LAST_YEAR)) {
            faults.add(field, "scheme.year", Integer.toString(FIRST_YEAR), Integer.toString(LAST_YEAR));
        }
    }

    private static Problem unknown(String code) {
        return Problem.notFound("district-scheme", code);
    }
}
