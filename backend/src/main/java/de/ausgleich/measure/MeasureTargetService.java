package de.ausgleich.measure;

import de.ausgleich.access.Capacity;
import de.ausgleich.audit.AuditTrail;
import de.ausgleich.goal.HonestyAnswer;
import de.ausgleich.goal.TargetAnswer;
import de.ausgleich.goal.TargetRequest;
import de.ausgleich.goal.TargetsOfMeasures;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.shared.time.BusinessDate;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Sets the targets of measures before they start, and tells how far they are reached. */
@Singleton
public class MeasureTargetService {

    private final MeasureService measures;
    private final Measures stored;
    private final MeasureTargets own;
    private final TargetsOfMeasures targets;
    private final AuditTrail trail;
    private final BusinessDate businessDate;

    MeasureTargetService(
            MeasureService measures,
            Measures stored,
            MeasureTargets own,
            TargetsOfMeasures targets,
            AuditTrail trail,
            BusinessDate businessDate) {
        this.measures = measures;
        this.stored = stored;
        this.own = own;
        this.targets = targets;
        this.trail = trail;
        this.businessDate = businessDate;
    }

    /** @throws Problem 404 */
    @Transactional
    MeasureTargetList of(UUID id) {
        return list(measures.find(id));
    }

    /** @throws Problem 400 naming every fault; 403; 404; 409 once it has started; 412 and 428 when the state is another */
    @Transactional
    public MeasureTargetList add(UUID id, @Nullable String ifMatch, TargetRequest request) {
        return change(id, ifMatch, "target-added", measure -> targets.add(MeasureTargets.bearer(measure), request));
    }

    /** @throws Problem as {@link #add} */
    @Transactional
    public MeasureTargetList change(UUID id, UUID target, @Nullable String ifMatch, TargetRequest request) {
        return change(
                id,
                ifMatch,
                "target-changed",
                measure -> targets.change(MeasureTargets.bearer(measure), target, request));
    }

    /** @throws Problem as {@link #add} */
    @Transactional
    public MeasureTargetList remove(UUID id, UUID target, @Nullable String ifMatch) {
        return change(id, ifMatch, "target-removed", measure -> targets.remove(measure.id, target));
    }

    /**
     * What a target would mean on the districts of the measure, on which it would be judged; stores nothing.
     *
     * @throws Problem 400 naming every fault; 403; 404
     */
    @Transactional
    public HonestyAnswer preview(UUID id, TargetRequest request) {
        Measure measure = measures.find(id);
        measures.requireKeeping(measure);
        return targets.preview(MeasureTargets.bearer(measure), request);
    }

    /** @param asked the day for which one asks; null for today. @throws Problem 404 */
    @Transactional
    public MeasureAttainment attainment(UUID id, @Nullable LocalDate asked) {
        Measure measure = measures.find(id);
        LocalDate date = asked == null ? businessDate.today() : asked;
        return new MeasureAttainment(measure.id, date, measure.state, measure.frozenAt, own.attainment(measure, date));
    }

    private MeasureTargetList change(UUID id, @Nullable String ifMatch, String action, Consumer<Measure> what) {
        Measure measure = measures.forChange(id, ifMatch);
        Capacity by = measures.requireKeeping(measure);
        if (!measure.managed) {
            throw Problem.rule("measure-recommended");
        }
        if (measure.state != MeasureState.IDEA && measure.state != MeasureState.PLANNED) {
            throw Problem.rule("measure-started");
        }
        List<TargetAnswer> before = targets.forTrail(MeasureTargets.bearer(measure));
        what.accept(measure);
        measure.touch(measures.now());
        stored.flush();
        trail.recordIn(
                by,
                action,
                MeasureService.OBJECT,
                measure.id,
                before,
                targets.forTrail(MeasureTargets.bearer(measure)));
        return list(measure);
    }

    private MeasureTargetList list(Measure measure) {
        return new MeasureTargetList(measure.id, measure.version, targets.of(MeasureTargets.bearer(measure)));
    }
}
