package de.ausgleich.demonstration;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.ausgleich.goal.FrameworkRequest;
import de.ausgleich.goal.FrameworkService;
import de.ausgleich.goal.GoalAnswer;
import de.ausgleich.goal.GoalProgress;
import de.ausgleich.goal.GoalRequest;
import de.ausgleich.goal.GoalService;
import de.ausgleich.goal.ReadingRequest;
import de.ausgleich.goal.TargetRequest;
import de.ausgleich.goal.TargetService;
import de.ausgleich.goal.TaskRequest;
import de.ausgleich.goal.TaskService;
import de.ausgleich.programme.FacilityService;
import de.ausgleich.shared.api.Condition;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The demonstration's frameworks, goals, readings and tasks: the council paper's four examples, and one recommendation. */
@Singleton
class DemonstrationGoals {

    private static final String ANY_STATE = "*";

    private final FrameworkService frameworks;
    private final GoalService goals;
    private final GoalProgress progress;
    private final TargetService targets;
    private final TaskService tasks;
    private final FacilityService facilities;
    private final ObjectMapper json;

    DemonstrationGoals(
            FrameworkService frameworks,
            GoalService goals,
            GoalProgress progress,
            TargetService targets,
            TaskService tasks,
            FacilityService facilities,
            ObjectMapper json) {
        this.frameworks = frameworks;
        this.goals = goals;
        this.progress = progress;
        this.targets = targets;
        this.tasks = tasks;
        this.facilities = facilities;
        this.json = json;
    }

    /** The file. */
    record Content(List<FrameworkEntry> frameworks, List<GoalEntry> goals) {}

    record FrameworkEntry(String code, FrameworkRequest framework) {}

    record GoalEntry(
            GoalRequest goal,
            List<TargetEntry> targets,
            boolean agreed,
            @Nullable List<TaskRequest> tasks) {}

    /** @param facility by its name, because its identifier is another each time */
    record TargetEntry(
            ObjectNode target,
            @Nullable String facility,
            @Nullable Map<LocalDate, ReadingRequest> readings) {}

    void load(Path file) {
        try {
            Content content = json.readValue(file.toFile(), Content.class);
            content.frameworks().forEach(each -> frameworks.put(each.code(), each.framework(), Condition.CREATE));
            for (GoalEntry entry : content.goals()) {
                load(entry);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void load(GoalEntry entry) throws IOException {
        UUID id = goals.create(entry.goal()).id();
        for (TargetEntry target : entry.targets()) {
            load(id, target);
        }
        progress.propose(id, ANY_STATE);
        if (entry.agreed()) {
            progress.agree(id, ANY_STATE);
        }
        List<TaskRequest> agreed = entry.tasks() == null ? List.of() : entry.tasks();
        agreed.forEach(task -> tasks.create(new TaskRequest(task.area(), id, task.what(), task.owner(), task.due())));
    }

    private void load(UUID goal, TargetEntry entry) throws IOException {
        String facility = entry.facility();
        if (facility != null) {
            facilities.named(facility).ifPresent(found -> entry.target()
                    .withObject("/metric")
                    .put("facility", found.id().toString()));
        }
        GoalAnswer after = targets.add(goal, ANY_STATE, json.treeToValue(entry.target(), TargetRequest.class));
        UUID target = after.targets().getLast().id();
        Map<LocalDate, ReadingRequest> readings = entry.readings() == null ? Map.of() : entry.readings();
        readings.forEach((day, reading) -> targets.putReading(goal, target, day, ANY_STATE, reading));
    }
}
