package de.ausgleich.district;

import de.ausgleich.access.Right;
import de.ausgleich.audit.AuditTrail;
import de.ausgleich.shared.api.Condition;
import de.ausgleich.shared.api.Faults;
import de.ausgleich.shared.api.Put;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.statistics.Crosswalk;
import de.ausgleich.statistics.Level;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.math.BigDecimal;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Keeps crosswalks: what became of the districts of a scheme in a newer one. */
@Singleton
public class CrosswalkService {

    private final SchemeTable schemes;
    private final Districts districts;
    private final CrosswalkTable crosswalks;
    private final AuditTrail trail;
    private final Validator validator;

    CrosswalkService(
            SchemeTable schemes,
            Districts districts,
            CrosswalkTable crosswalks,
            AuditTrail trail,
            Validator validator) {
        this.schemes = schemes;
        this.districts = districts;
        this.crosswalks = crosswalks;
        this.trail = trail;
        this.validator = validator;
    }

    /**
     * Those that come from, or lead to, a scheme.
     *
     * @throws Problem 404 when there is no such scheme
     */
    @Transactional
    List<CrosswalkAnswer> of(String scheme) {
        scheme(scheme);
        return crosswalks.of(scheme).stream()
                .map(stored -> get(stored.from(), stored.to()))
                .toList();
    }

    /** @throws Problem 404 when there is none between these schemes */
    @Transactional
    CrosswalkAnswer get(String from, String to) {
        CrosswalkTable.Stored stored =
                crosswalks.find(from, to).orElseThrow(() -> Problem.notFound("district-crosswalk", to));
        List<Crosswalk.Row> rows = crosswalks.rows(from, to);
        Collection<Crosswalk.Area> areas =
                crosswalk(from, to, rows).map(found -> found.areas().values()).orElse(List.of());
        return CrosswalkAnswer.of(
                scheme(from), districts.areas(from), scheme(to), districts.areas(to), rows, areas, stored.version());
    }

    /**
     * Creates or replaces a crosswalk as a whole.
     *
     * @throws Problem 400 naming every fault; 404 for an unknown scheme; 412 and 428 when the condition does not hold
     */
    @Transactional
    Put<CrosswalkAnswer> put(String from, String to, CrosswalkRequest request, Condition condition) {
        return put(from, to, condition, faults -> {
            faults.addConstraints(validator, request);
            List<Crosswalk.Row> rows = request.read();
            List<String> places = IntStream.range(0, rows.size())
                    .mapToObj(at -> "rows[" + at + "]")
                    .toList();
            return new SentCrosswalk(rows, places, List.of("from", "to", "weight"));
        });
    }

    /** The same from a file. */
    @Transactional
    Put<CrosswalkAnswer> put(String from, String to, byte[] file, Condition condition) {
        return put(from, to, condition, faults -> CrosswalkCsv.read(file, faults));
    }

    private Put<CrosswalkAnswer> put(
            String from, String to, Condition condition, Function<Faults, SentCrosswalk> read) {
        Map<String, Scheme> locked = Stream.of(from, to)
                .sorted()
                .distinct()
                .collect(Collectors.toMap(
                        code -> code, code -> schemes.findForChange(code).orElseThrow(() -> unknown(code))));
        Optional<CrosswalkAnswer> before = crosswalks.find(from, to).map(stored -> get(from, to));
        before.ifPresentOrElse(
                there -> condition.requireForChange(to, there.version(), () -> there),
                () -> condition.requireForNew("district-crosswalk", to));
        Scheme older = scheme(from, locked);
        Scheme newer = scheme(to, locked);
        if (!older.validFrom().isBefore(newer.validFrom())) {
            throw Problem.invalid("to", "crosswalk.not-newer", to, from);
        }
        Faults faults = new Faults();
        SentCrosswalk sent = read.apply(faults);
        sent.check(older, codes(from), newer, codes(to), faults);
        faults.refuse();
        crosswalks.put(from, to, sent.rows());
        CrosswalkAnswer after = get(from, to);
        trail.record(
                Right.EDIT_CATALOGUE,
                before.isPresent() ? "changed" : "created",
                "district-crosswalk",
                from,
                before.map(CrosswalkService::trace).orElse(null),
                trace(after));
        return new Put<>(after, after.version(), before.isEmpty());
    }

    /** Empty when it no longer says something of all districts. */
    private Optional<Crosswalk> crosswalk(String from, String to, List<Crosswalk.Row> rows) {
        Set<String> older = codes(from);
        Set<String> newer = codes(to);
        return Crosswalk.faults(older, newer, rows).isEmpty()
                ? Optional.of(Crosswalk.of(older, newer, rows))
                : Optional.empty();
    }

    private Set<String> codes(String scheme) {
        return districts.areas(scheme).values().stream()
                .filter(area -> area.level() == Level.DISTRICT)
                .map(Area::code)
                .collect(Collectors.toSet());
    }

    private Scheme scheme(String code) {
        return schemes.find(code).orElseThrow(() -> unknown(code));
    }

    private static Scheme scheme(String code, Map<String, Scheme> known) {
        return Optional.ofNullable(known.get(code)).orElseThrow(() -> unknown(code));
    }

    /** What the trail tells: to which scheme, and the rows as "from to" with their weights. */
    private static Map<String, Object> trace(CrosswalkAnswer crosswalk) {
        Map<String, BigDecimal> rows = new LinkedHashMap<>();
        crosswalk
                .rows()
                .forEach(row -> rows.put(row.from().code() + " → " + row.to().code(), row.weight()));
        return Map.of("to", crosswalk.to().code(), "rows", rows);
    }

    private static Problem unknown(String code) {
        return Problem.notFound("district-scheme", code);
    }
}
