package de.ausgleich.demonstration;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.ausgleich.goal.GoalService;
import de.ausgleich.goal.GoalSummary;
import de.ausgleich.measure.MeasureService;
import de.ausgleich.measure.MeasureSummary;
import de.ausgleich.programme.ConceptAdoptionRequest;
import de.ausgleich.programme.ConceptAnswer;
import de.ausgleich.programme.ConceptRequest;
import de.ausgleich.programme.ConceptRequest.FigureRequest;
import de.ausgleich.programme.ConceptRequest.SectionRequest;
import de.ausgleich.programme.ConceptService;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** The demonstration's action concepts, all of them made up. */
@Singleton
class DemonstrationConcepts {

    private static final String ANY_STATE = "*";

    private final ConceptService concepts;
    private final GoalService goals;
    private final MeasureService measures;
    private final ObjectMapper json;

    DemonstrationConcepts(ConceptService concepts, GoalService goals, MeasureService measures, ObjectMapper json) {
        this.concepts = concepts;
        this.goals = goals;
        this.measures = measures;
        this.json = json;
    }

    /** A version of the file. @param adoption left out for a draft */
    record Entry(
            String area,
            String title,
            List<SectionEntry> sections,
            @Nullable ConceptAdoptionRequest adoption) {}

    /**
     * A section.
     *
     * @param was the heading that it has in the version before; its own where left out
     * @param goals by their titles, because their identifiers are others each time
     * @param measures likewise
     */
    record SectionEntry(
            String heading,
            @Nullable String was,
            String text,
            @Nullable List<String> goals,
            @Nullable List<String> measures,
            @Nullable List<FigureRequest> figures) {}

    void load(Path file) {
        try {
            for (Entry entry : json.readValue(file.toFile(), Entry[].class)) {
                load(entry);
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void load(Entry entry) {
        ConceptAnswer begun = concepts.begin(entry.area());
        Map<String, UUID> known = begun.sections().stream()
                .collect(Collectors.toMap(ConceptAnswer.Section::heading, ConceptAnswer.Section::id));
        Map<String, UUID> titles =
                goals.of(entry.area()).stream().collect(Collectors.toMap(GoalSummary::title, GoalSummary::id));
        Map<String, UUID> done =
                measures.of(entry.area()).stream().collect(Collectors.toMap(MeasureSummary::title, MeasureSummary::id));
        List<SectionRequest> sections = entry.sections().stream()
                .map(section -> {
                    String was = section.was() == null ? section.heading() : section.was();
                    List<String> named = section.goals() == null ? List.of() : section.goals();
                    List<String> drawn = section.measures() == null ? List.of() : section.measures();
                    return new SectionRequest(
                            known.get(was),
                            section.heading(),
                            section.text(),
                            named.stream().map(titles::get).toList(),
                            drawn.stream().map(done::get).toList(),
                            section.figures());
                })
                .toList();
        concepts.change(begun.id(), ANY_STATE, new ConceptRequest(entry.title(), sections));
        if (entry.adoption() != null) {
            concepts.adopt(begun.id(), ANY_STATE, entry.adoption());
        }
    }
}
