package de.ausgleich.programme;

import static java.util.stream.Collectors.groupingBy;

import de.ausgleich.access.CurrentActor;
import de.ausgleich.access.Reach;
import de.ausgleich.access.Right;
import de.ausgleich.audit.AuditTrail;
import de.ausgleich.district.Districts;
import de.ausgleich.monitoring.SetFigure;
import de.ausgleich.monitoring.SetFigures;
import de.ausgleich.monitoring.SetOfDistricts;
import de.ausgleich.programme.ProgrammeArea.State;
import de.ausgleich.programme.ProgrammeAreaTable.Row;
import de.ausgleich.programme.ProgrammeAreaTable.Stay;
import de.ausgleich.shared.api.Condition;
import de.ausgleich.shared.api.Page;
import de.ausgleich.shared.api.PageQuery;
import de.ausgleich.shared.api.Put;
import de.ausgleich.shared.api.Ref;
import de.ausgleich.shared.problem.Problem;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Creates and changes programme areas; shows to each what lies in sight. */
@Singleton
public class ProgrammeAreaService {

    static final String OBJECT = "programme-area";

    private final ProgrammeAreaTable stored;
    private final DecisionTable decisions;
    private final ProgrammeAreaRules rules;
    private final ProgrammeAreaShape shape;
    private final ProgrammeAreaStays stays;
    private final Districts districts;
    private final SetFigures figures;
    private final AuditTrail trail;
    private final CurrentActor actor;

    ProgrammeAreaService(
            ProgrammeAreaTable stored,
            DecisionTable decisions,
            ProgrammeAreaRules rules,
            ProgrammeAreaShape shape,
            ProgrammeAreaStays stays,
            Districts districts,
            SetFigures figures,
            AuditTrail trail,
            CurrentActor actor) {
        this.stored = stored;
        this.decisions = decisions;
        this.rules = rules;
        this.shape = shape;
        this.stays = stays;
        this.districts = districts;
        this.figures = figures;
        this.trail = trail;
        this.actor = actor;
    }

    @Transactional
    Page<ProgrammeArea> page(ProgrammeAreaFilter filter, String sort, PageQuery page) {
        List<ProgrammeArea> wanted = shape(stored.all(sight())).stream()
                .filter(filter::takes)
                .sorted(ProgrammeAreaSort.of(sort))
                .toList();
        List<ProgrammeArea> items =
                wanted.stream().skip(page.offset()).limit(page.size()).toList();
        return new Page<>(items, page.page(), page.size(), wanted.size());
    }

    /** All in sight, by code. */
    @Transactional
    List<ProgrammeArea> all() {
        return shape(stored.all(sight()));
    }

    /** @throws Problem 404 when there is no such area, or none in sight */
    @Transactional
    public ProgrammeArea get(String code) {
        return find(code).orElseThrow(() -> Problem.notFound(OBJECT, code));
    }

    /** The area, if it is there and in sight. */
    @Transactional
    public Optional<ProgrammeArea> find(String code) {
        return stored.find(code, sight()).map(row -> shape(List.of(row)).getFirst());
    }

    /**
     * All indicators of the area's districts of today, from sums.
     *
     * @param date the newest figures not after it; null for the newest
     * @throws Problem 404
     */
    @Transactional
    List<SetFigure> figures(String code, @Nullable LocalDate date) {
        return figures.all(set(get(code)), date);
    }

    /**
     * All indicators of districts together before they make an area.
     *
     * @throws Problem 400 naming every fault
     */
    @Transactional
    List<SetFigure> preview(FiguresPreview preview) {
        String scheme = districts.scheme(preview.scheme(), null);
        rules.check(preview, scheme);
        return figures.all(new SetOfDistricts(new Ref("", ""), scheme, preview.districts()), preview.date());
    }

    /** @throws Problem 400 naming every fault; 409 when scheme or districts may not change; 412 and 428 when the condition fails */
    @Transactional
    public Put<ProgrammeArea> put(String code, ProgrammeAreaRequest request, Condition condition) {
        stored.lock(code);
        Optional<ProgrammeArea> before = find(code);
        before.ifPresentOrElse(
                known -> condition.requireForChange(code, known.version(), () -> known),
                () -> condition.requireForNew(OBJECT, code));
        String scheme = scheme(request, before);
        rules.check(code, request, scheme);
        before.ifPresent(known -> requireFreedom(known, request));
        if (before.isPresent()) {
            stored.change(code, request);
        } else {
            stored.create(code, request, scheme);
        }
        stays.put(code, scheme, request.districts(), request.from(), "from");
        ProgrammeArea after = get(code);
        trail.record(
                Right.MANAGE_PROGRAMME,
                before.isPresent() ? "changed" : "created",
                OBJECT,
                code,
                before.orElse(null),
                after);
        return new Put<>(after, after.version(), before.isEmpty());
    }

    private String scheme(ProgrammeAreaRequest request, Optional<ProgrammeArea> before) {
        String said = request.scheme();
        String own = before.map(ProgrammeArea::scheme).orElse(null);
        if (own != null && said != null && !said.isBlank() && !said.strip().equals(own)) {
            throw Problem.rule("programme-area-scheme", own);
        }
        return own != null ? own : districts.scheme(said, null);
    }

    /** While an area is in the programme its districts change by decision alone; what was decided stays. */
    private void requireFreedom(ProgrammeArea area, ProgrammeAreaRequest request) {
        List<Decision> decided = decisions.of(List.of(area.code())).getOrDefault(area.code(), List.of());
        if (decided.isEmpty() || stays.open(area.code()).equals(Set.copyOf(request.districts()))) {
            return;
        }
        Decision last = decided.getLast();
        if (last.kind().state() == State.ADMITTED) {
            throw Problem.rule("programme-area-districts-decided", area.name());
        }
        if (request.from().isBefore(last.effectiveFrom())) {
            throw Problem.rule("programme-area-decided-since", last.effectiveFrom());
        }
    }

    private List<ProgrammeArea> shape(List<Row> rows) {
        List<String> codes = rows.stream().map(Row::code).toList();
        Map<String, List<Stay>> known = stored.stays(codes).stream().collect(groupingBy(Stay::area));
        Map<String, List<Decision>> decided = decisions.of(codes);
        return shape.of(rows, known, decided);
    }

    static SetOfDistricts set(ProgrammeArea area) {
        return new SetOfDistricts(
                new Ref(area.code(), area.name()),
                area.scheme(),
                area.districts().stream().map(Ref::code).toList());
    }

    private Reach sight() {
        return actor.get().reach(Right.READ_PROGRAMME);
    }
}
