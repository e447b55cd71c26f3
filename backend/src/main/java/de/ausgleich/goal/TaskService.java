package de.ausgleich.goal;

import de.ausgleich.access.Capacity;
import de.ausgleich.access.OrganisationNames;
import de.ausgleich.audit.AuditTrail;
import de.ausgleich.goal.TaskTable.Row;
import de.ausgleich.programme.ProgrammeArea;
import de.ausgleich.programme.ProgrammeAreaService;
import de.ausgleich.shared.api.EntityTags;
import de.ausgleich.shared.api.Faults;
import de.ausgleich.shared.api.Page;
import de.ausgleich.shared.api.PageQuery;
import de.ausgleich.shared.api.Ref;
import de.ausgleich.shared.persistence.Identifiers;
import de.ausgleich.shared.problem.Problem;
import de.ausgleich.shared.text.Words;
import de.ausgleich.shared.time.BusinessDate;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import jakarta.validation.Validator;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** Keeps the tasks that partners agreed on. */
@Singleton
public class TaskService {

    private static final String OBJECT = "task";

    private final TaskTable stored;
    private final GoalService goals;
    private final GoalAccess access;
    private final GoalLog log;
    private final ProgrammeAreaService areas;
    private final OrganisationNames names;
    private final Validator validator;
    private final BusinessDate businessDate;
    private final AuditTrail trail;

    TaskService(
            TaskTable stored,
            GoalService goals,
            GoalAccess access,
            GoalLog log,
            ProgrammeAreaService areas,
            OrganisationNames names,
            Validator validator,
            BusinessDate businessDate,
            AuditTrail trail) {
        this.stored = stored;
        this.goals = goals;
        this.access = access;
        this.log = log;
        this.areas = areas;
        this.names = names;
        this.validator = validator;
        this.businessDate = businessDate;
        this.trail = trail;
    }

    @Transactional
    Page<Task> page(TaskFilter filter, String sort, PageQuery page) {
        Map<String, ProgrammeArea> known = new HashMap<>();
        return stored.page(filter, access.bodies(), businessDate.today(), access.sight(), TaskSort.of(sort), page)
                .map(row -> task(row, known.computeIfAbsent(row.area().code(), areas::get)));
    }

    /** @throws Problem 404 when there is no such task, or none in sight */
    @Transactional
    Task get(UUID id) {
        return task(row(id));
    }

    /** @throws Problem 400 naming every fault; 403 where the reader does not write for the area */
    @Transactional
    public Task create(TaskRequest request) {
        ProgrammeArea area = check(request);
        Capacity by = access.writing(area, null).orElseThrow(GoalService::forbidden);
        UUID id = Identifiers.next();
        stored.create(id, request, GoalAccess.code(by), log.now());
        Task after = get(id);
        trail.recordIn(by, "created", OBJECT, id, null, after);
        return after;
    }

    /** @throws Problem 400 naming every fault; 403 for others than author, owner and planning; 404; 412 and 428 */
    @Transactional
    Task change(UUID id, @Nullable String ifMatch, TaskRequest request) {
        Row before = forChange(id, ifMatch);
        Capacity by = editing(before).orElseThrow(GoalService::forbidden);
        ProgrammeArea area = check(request);
        if (!area.code().equals(before.area().code())
                && access.writing(area, null).isEmpty()) {
            throw Problem.invalid("area", "goal.area", request.area());
        }
        stored.change(id, request);
        return changed(by, "changed", before);
    }

    /** @throws Problem 403; 404; 409 when it is done already; 412 and 428 */
    @Transactional
    public Task complete(UUID id, @Nullable String ifMatch, TaskCompletion completion) {
        Row before = forChange(id, ifMatch);
        Capacity by = editing(before).orElseThrow(GoalService::forbidden);
        Faults faults = new Faults();
        faults.addConstraints(validator, completion);
        faults.refuse();
        if (before.done() != null) {
            throw Problem.rule("task-done");
        }
        stored.done(id, log.now(), Words.orNull(completion.words()));
        return changed(by, "completed", before);
    }

    /** @throws Problem 403; 404; 409 when it is open; 412 and 428 */
    @Transactional
    Task reopen(UUID id, @Nullable String ifMatch) {
        Row before = forChange(id, ifMatch);
        Capacity by = editing(before).orElseThrow(GoalService::forbidden);
        if (before.done() == null) {
            throw Problem.rule("task-open");
        }
        stored.done(id, null, null);
        return changed(by, "reopened", before);
    }

    private Task changed(Capacity by, String action, Row before) {
        Task after = get(before.id());
        trail.recordIn(by, action, OBJECT, before.id(), before, after);
        return after;
    }

    private Row row(UUID id) {
        return stored.find(id, access.sight()).orElseThrow(() -> Problem.notFound(OBJECT, id));
    }

    private Row forChange(UUID id, @Nullable String ifMatch) {
        stored.lock(id);
        Row row = row(id);
        EntityTags.require(ifMatch, row.version(), () -> task(row));
        return row;
    }

    /** The planning, the body that entered it, and the body that does it; each with its own districts. */
    private Optional<Capacity> editing(Row row) {
        return editing(row, areas.get(row.area().code()));
    }

    private Optional<Capacity> editing(Row row, ProgrammeArea area) {
        String author = row.author();
        return access.planning()
                .or(() -> access.writing(area, row.owner().code()))
                .or(() -> author == null ? Optional.empty() : access.writing(area, author));
    }

    private ProgrammeArea check(TaskRequest request) {
        Faults faults = new Faults();
        faults.addConstraints(validator, request);
        Optional<ProgrammeArea> area =
                request.area() == null || request.area().isBlank() ? Optional.empty() : areas.find(request.area());
        if (area.isEmpty() && request.area() != null && !request.area().isBlank()) {
            faults.add("area", "goal.area", request.area());
        }
        String owner = request.owner();
        if (owner != null && !owner.isBlank() && names.nameOf(owner.strip()).isEmpty()) {
            faults.add("owner", "goal.organisation", owner);
        }
        UUID goal = request.goal();
        if (goal != null
                && goals.look(goal)
                        .filter(found -> found.area.equals(request.area()))
                        .isEmpty()) {
            faults.add("goal", "task.goal", goal);
        }
        faults.refuse();
        return area.orElseThrow();
    }

    private Task task(Row row) {
        return task(row, areas.get(row.area().code()));
    }

    private Task task(Row row, ProgrammeArea area) {
        String author = row.author();
        Instant done = row.done();
        return new Task(
                row.id(),
                row.area(),
                row.goal(),
                row.what(),
                row.owner(),
                row.due(),
                author == null ? null : new Ref(author, names.nameOf(author).orElse(author)),
                done,
                row.doneWords(),
                done == null && row.due().isBefore(businessDate.today()),
                access.bodies().contains(row.owner().code()),
                editing(row, area).isPresent(),
                row.createdAt(),
                row.version());
    }
}
