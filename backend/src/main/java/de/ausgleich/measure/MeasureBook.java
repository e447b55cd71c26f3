package de.ausgleich.measure;

import de.ausgleich.access.Capacity;
import de.ausgleich.audit.AuditTrail;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.shared.time.BusinessDate;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Measures for the parts of the room: what lies in the reader's sight, and what the reader may do with it. */
@Singleton
public class MeasureBook {

    private final Measures stored;
    private final MeasureFactsOf facts;
    private final MeasureAccess access;
    private final BusinessDate businessDate;
    private final AuditTrail trail;

    MeasureBook(
            Measures stored, MeasureFactsOf facts, MeasureAccess access, BusinessDate businessDate, AuditTrail trail) {
        this.stored = stored;
        this.facts = facts;
        this.access = access;
        this.businessDate = businessDate;
        this.trail = trail;
    }

    /** @throws Problem 404 when there is no such measure, or none in sight */
    @Transactional
    public MeasureFacts get(UUID id) {
        return look(id).orElseThrow(() -> Problem.notFound(MeasureService.OBJECT, id));
    }

    /** The measure, if it is there and in sight. */
    @Transactional
    public Optional<MeasureFacts> look(UUID id) {
        return stored.find(id, access.sight()).map(facts::one);
    }

    /** The measure, which nobody else changes before this transaction ends. @throws Problem 404 */
    @Transactional(Transactional.TxType.MANDATORY)
    public MeasureFacts lock(UUID id) {
        return stored.findForChange(id, access.sight())
                .map(facts::one)
                .orElseThrow(() -> Problem.notFound(MeasureService.OBJECT, id));
    }

    /** Makes another state of it, so that whoever looked at the former is told. @throws Problem 404 */
    @Transactional(Transactional.TxType.MANDATORY)
    public MeasureFacts touch(UUID id, Instant now) {
        Measure measure =
                stored.find(id, access.sight()).orElseThrow(() -> Problem.notFound(MeasureService.OBJECT, id));
        measure.touch(now);
        stored.flush();
        return facts.one(measure);
    }

    /** All in sight, by title. */
    @Transactional
    public List<MeasureFacts> all() {
        return facts.all(stored.list(
                new MeasureFilter(), access.bodies(), businessDate.today(), access.sight(), MeasureSort.of("title")));
    }

    /** The capacity in which the reader keeps it: that of its own body, or of the planning. */
    public Optional<Capacity> keeping(MeasureFacts measure) {
        return access.keeping(measure.organisation().code());
    }

    /** @throws Problem 403 */
    public Capacity requireKeeping(MeasureFacts measure) {
        return keeping(measure).orElseThrow(MeasureAccess::forbidden);
    }

    public boolean isPlanning() {
        return access.planning().isPresent();
    }

    /** @throws Problem 403 for others than the planning */
    public Capacity requirePlanning() {
        return access.requirePlanning();
    }

    /** Whether fundings, notes and open documentation are shown: to the planning and to its own body. */
    public boolean seesInternal(MeasureFacts measure) {
        return access.seesInternal(measure.organisation().code());
    }

    /** Whether its money is shown: to those, and to the council. */
    public boolean seesMoney(MeasureFacts measure) {
        return access.seesMoney(measure.organisation().code());
    }

    /** Codes of the bodies for which the reader keeps measures. */
    public Set<String> bodies() {
        return access.bodies();
    }

    /** For a query of its own: which measures {@code m} the reader sees. */
    public MeasureSight sight() {
        return access.sight();
    }

    /** Writes down what was done with a measure. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void recordIn(
            Capacity by, String action, MeasureFacts measure, @Nullable Object before, @Nullable Object after) {
        trail.recordIn(by, action, MeasureService.OBJECT, measure.id(), before, after);
    }
}
