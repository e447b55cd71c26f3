package de.ausgleich.demonstration;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.ausgleich.indicator.IndicatorRequest;
import de.ausgleich.indicator.IndicatorService;
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
import java.util.LinkedHashMap;
import java.util.Map;

/** Sources, variables and indicators of the demonstration, as somebody would enter them. */
@Singleton
class DemonstrationCatalogue {

    private final SourceService sourceService;
    private final Sources sources;
    private final VariableService variables;
    private final IndicatorService indicators;
    private final ObjectMapper json;

    DemonstrationCatalogue(
            SourceService sourceService,
            Sources sources,
            VariableService variables,
            IndicatorService indicators,
            ObjectMapper json) {
        this.sourceService = sourceService;
        this.sources = sources;
        this.variables = variables;
        this.indicators = indicators;
        this.json = json;
    }

    void load(Path folder) {
        entries(folder.resolve("sources.json"))
                .forEach(
                        (code, source) -> sourceService.put(code, read(source, SourceRequest.class), Condition.CREATE));
        entries(folder.resolve("mappings.json"))
                .forEach((code, mapping) ->
                        sources.remember(code, json.createArrayNode().add(mapping)));
        entries(folder.resolve("variables.json"))
                .forEach((code, variable) ->
                        variables.put(code, read(variable, VariableRequest.class), Condition.CREATE));
        entries(folder.resolve("indicators.json"))
                .forEach((code, indicator) ->
                        indicators.put(code, read(indicator, IndicatorRequest.class), Condition.CREATE));
    }

    private <T> T read(JsonNode entry, Class<T> type) {
        try {
            return json.treeToValue(entry, type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    /** By code, in the order of the file: what others build on comes first. */
    private Map<String, JsonNode> entries(Path file) {
        try {
            return json.readValue(file.toFile(), new TypeReference<LinkedHashMap<String, JsonNode>>() {});
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
