package de.ausgleich.demonstration;

import com.fasterxml.jackson.databind.ObjectMapper;
import de.ausgleich.programme.DecisionRequest;
import de.ausgleich.programme.DecisionService;
import de.ausgleich.programme.ProgrammeAreaRequest;
import de.ausgleich.programme.ProgrammeAreaService;
import de.ausgleich.shared.api.Condition;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** The demonstration's programme areas with their admissions, all of them made up. */
@Singleton
class DemonstrationProgramme {

    private final ProgrammeAreaService areas;
    private final DecisionService decisions;
    private final ObjectMapper json;

    DemonstrationProgramme(ProgrammeAreaService areas, DecisionService decisions, ObjectMapper json) {
        this.areas = areas;
        this.decisions = decisions;
        this.json = json;
    }

    /** An entry of the file. */
    record Entry(String code, ProgrammeAreaRequest area, DecisionRequest admission) {}

    void load(Path file) {
        try {
            for (Entry entry : json.readValue(file.toFile(), Entry[].class)) {
                int version =
                        areas.put(entry.code(), entry.area(), Condition.CREATE).version();
                decisions.admit(entry.code(), "\"" + version + "\"", entry.admission());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
