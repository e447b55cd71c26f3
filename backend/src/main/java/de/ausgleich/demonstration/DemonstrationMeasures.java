package de.ausgleich.demonstration;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.ausgleich.goal.GoalService;
import de.ausgleich.goal.GoalSummary;
import de.ausgleich.goal.TargetAnswer;
import de.ausgleich.goal.TargetRequest;
import de.ausgleich.measure.MeasureProgress;
import de.ausgleich.measure.MeasureReason;
import de.ausgleich.measure.MeasureRequest;
import de.ausgleich.measure.MeasureService;
import de.ausgleich.measure.MeasureStart;
import de.ausgleich.measure.MeasureTargetService;
import de.ausgleich.measure.RecommendationRequest;
import de.ausgleich.measure.contribution.ContributionRequest;
import de.ausgleich.measure.contribution.ContributionService;
import de.ausgleich.measure.documentation.DocumentationProgress;
import de.ausgleich.measure.documentation.DocumentationRequest;
import de.ausgleich.measure.documentation.DocumentationReturn;
import de.ausgleich.measure.documentation.DocumentationService;
import de.ausgleich.measure.resource.FundingRequest;
import de.ausgleich.measure.resource.FundingService;
import de.ausgleich.measure.resource.ResourceDecisionRequest;
import de.ausgleich.measure.resource.ResourceDecisionService;
import de.ausgleich.shared.api.Condition;
import de.ausgleich.shared.problem.Problem;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The demonstration's measures with decisions, fundings and three years of documentation: all of it invented. */
@Singleton
class DemonstrationMeasures {

    private static final String ANY_STATE = "*";

    private final GoalService goals;
    private final MeasureService measures;
    private final MeasureTargetService targets;
    private final MeasureProgress progress;
    private final ResourceDecisionService decisions;
    private final FundingService fundings;
    private final DocumentationService documentation;
    private final DocumentationProgress review;
    private final ContributionService contributions;
    private final ObjectMapper json;

    DemonstrationMeasures(
            GoalService goals,
            MeasureService measures,
            MeasureTargetService targets,
            MeasureProgress progress,
            ResourceDecisionService decisions,
            FundingService fundings,
            DocumentationService documentation,
            DocumentationProgress review,
            ContributionService contributions,
            ObjectMapper json) {
        this.goals = goals;
        this.measures = measures;
        this.targets = targets;
        this.progress = progress;
        this.decisions = decisions;
        this.fundings = fundings;
        this.documentation = documentation;
        this.review = review;
        this.contributions = contributions;
        this.json = json;
    }

    /**
     * One measure of the file.
     *
     * @param goals by their titles, because their identifiers are others each time
     * @param state in which it is left, unless it was completed or cancelled later
     */
    record Entry(
            ObjectNode measure,
            List<Served> goals,
            List<TargetRequest> targets,
            Stand state,
            @Nullable LocalDate startedOn,
            @Nullable ResourceDecisionRequest decision,
            @Nullable List<FundingRequest> fundings,
            @Nullable List<ObjectNode> documentation,
            @Nullable List<ObjectNode> contributions,
            @Nullable RecommendationRequest answer,
            @Nullable MeasureReason completed,
            @Nullable MeasureReason cancelled) {}

    record Served(String goal, String hypothesis) {}

    enum Stand {
        IDEA,
        PLANNED,
        RUNNING,
        RECOMMENDED
    }

    void load(Path file) {
        Map<String, UUID> byTitle = goals.agreed().stream()
                .collect(Collectors.toMap(GoalSummary::title, GoalSummary::id, (one, other) -> one));
        try {
            for (Entry entry : json.readValue(file.toFile(), new TypeReference<List<Entry>>() {})) {
                try {
                    load(entry, title -> Objects.requireNonNull(byTitle.get(title), title));
                } catch (Problem fault) {
                    throw new IllegalStateException(
                            entry.measure().path("title").asText() + ": " + fault.key() + " " + fault.violations(),
                            fault);
                }
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void load(Entry entry, Function<String, UUID> goal) throws IOException {
        ArrayNode served = entry.measure().putArray("goals");
        entry.goals().forEach(each -> served.addObject()
                .put("goal", goal.apply(each.goal()).toString())
                .put("hypothesis", each.hypothesis()));
        UUID id = measures.create(json.treeToValue(entry.measure(), MeasureRequest.class))
                .id();
        List<TargetAnswer> set = List.of();
        for (TargetRequest target : entry.targets()) {
            set = targets.add(id, ANY_STATE, target).items();
        }
        if (entry.decision() != null) {
            decisions.create(id, entry.decision());
        }
        orNone(entry.fundings()).forEach(funding -> fundings.create(id, funding));
        if (entry.state() == Stand.PLANNED || entry.state() == Stand.RUNNING) {
            progress.plan(id, ANY_STATE);
        }
        if (entry.state() == Stand.RUNNING) {
            progress.start(id, ANY_STATE, new MeasureStart(entry.startedOn()));
        }
        if (entry.answer() != null) {
            progress.answer(id, ANY_STATE, entry.answer());
        }
        for (ObjectNode period : orNone(entry.documentation())) {
            document(id, set, period);
        }
        for (ObjectNode contribution : orNone(entry.contributions())) {
            contribute(id, goal, contribution);
        }
        if (entry.completed() != null) {
            progress.complete(id, ANY_STATE, entry.completed());
        }
        if (entry.cancelled() != null) {
            progress.cancel(id, ANY_STATE, entry.cancelled());
        }
    }

    /** @param period with its code, its state, and in the same order as the targets the values */
    private void document(UUID measure, List<TargetAnswer> set, ObjectNode period) throws IOException {
        String code = period.remove("period").asText();
        String state = period.remove("state").asText();
        String returned = period.path("returned").asText();
        period.remove("returned");
        ArrayNode values = period.withArray("values");
        for (int at = 0; at < values.size(); at++) {
            ((ObjectNode) values.get(at)).put("target", set.get(at).id().toString());
        }
        period.put("submit", true);
        documentation.record(measure, code, null, json.treeToValue(period, DocumentationRequest.class));
        switch (state) {
            case "ACCEPTED" -> review.accept(measure, code, ANY_STATE);
            case "RETURNED" -> review.goBack(measure, code, ANY_STATE, new DocumentationReturn(returned));
            default -> {}
        }
    }

    private void contribute(UUID measure, Function<String, UUID> goal, ObjectNode contribution) throws IOException {
        UUID of = goal.apply(contribution.remove("goal").asText());
        int year = contribution.remove("year").asInt();
        contributions.put(
                measure, of, year, json.treeToValue(contribution, ContributionRequest.class), Condition.CREATE);
    }

    private static <T> List<T> orNone(@Nullable List<T> some) {
        return some == null ? List.of() : some;
    }
}
