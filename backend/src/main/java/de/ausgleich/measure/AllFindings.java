package de.ausgleich.measure;

import io.quarkus.arc.All;
import jakarta.inject.Singleton;
import java.util.Collection;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** What all parts of the room find about measures. */
@Singleton
class AllFindings {

    private final List<MeasureFindings> parts;

    AllFindings(@All List<MeasureFindings> parts) {
        this.parts = parts;
    }

    /** @return by measure, each with at least an empty set */
    Map<UUID, Set<Finding>> of(Collection<MeasureFacts> measures) {
        Map<UUID, Set<Finding>> all = new HashMap<>();
        measures.forEach(measure -> all.put(measure.id(), EnumSet.noneOf(Finding.class)));
        parts.forEach(part -> part.of(measures)
                .forEach((id, found) -> all.computeIfAbsent(id, none -> EnumSet.noneOf(Finding.class))
                        .addAll(found)));
        return all;
    }
}
