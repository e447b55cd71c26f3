package de.ausgleich.demonstration;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import de.ausgleich.indicator.IndicatorRequest;
import de.ausgleich.indicator.IndicatorService;
import de.ausgleich.indicator.NeedIndexRequest;
import de.ausgleich.indicator.NeedIndexService;
import de.ausgleich.indicator.SourceRequest;
import de.ausgleich.indicator.SourceService;
import de.ausgleich.indicator.Sources;
import de.ausgleich.indicator.VariableRequest;
import de.ausgleich.indicator.VariableService;
import de.ausgleich.shared.api.Condition;
import jakarta.inject.Singleton;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;

/** Sources, variables, indicators and need indices of the demonstration, as somebody would enter them. */
@Singleton
class DemonstrationCatalogue {

    private final SourceService sourceService;
    private final Sources sources;
    private final VariableService variables;
    private final IndicatorService indicators;
    private final NeedIndexService indices;
    private final ObjectMapper json;

    DemonstrationCatalogue(
            SourceService sourceService,
            Sources sources,
            VariableService variables,
            IndicatorService indicators,
            NeedIndexService indices,
            ObjectMapper json) {
        this.sourceService = sourceService;
        this.sources = sources;
        this.variables = variables;
        this.indicators = indicators;
        this.indices = indices;
        this.json = json;
    }

    void load(Path folder) {
        for (ObjectNode source : entries(folder.resolve("sources.json"))) {
            String code = code(source);
            JsonNode mapping = source.remove("mapping");
            sourceService.put(code, read(source, SourceRequest.class), Condition.CREATE);
            if (mapping != null && !mapping.isNull()) {
                sources.remember(code, json.createArrayNode().add(mapping));
            }
        }
        for (ObjectNode variable : entries(folder.resolve("variables.json"))) {
            variables.put(code(variable), read(variable, VariableRequest.class), Condition.CREATE);
        }
        for (ObjectNode indicator : entries(folder.resolve("indicators.json"))) {
            indicators.put(code(indicator), read(indicator, IndicatorRequest.class), Condition.CREATE);
        }
    }

    void loadIndices(Path file) {
        for (ObjectNode index : entries(file)) {
            indices.put(code(index), read(index, NeedIndexRequest.class), Condition.CREATE);
        }
    }

    private static String code(ObjectNode entry) {
        return entry.remove("code").asText();
    }

    private <T> T read(ObjectNode entry, Class<T> type) {
        try {
            return json.treeToValue(entry, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private List<ObjectNode> entries(Path file) {
        try {
            return List.of(json.readValue(file.toFile(), ObjectNode[].class));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
