package de.ausgleich.indicator;

import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import de.ausgleich.shared.api.Condition;
import jakarta.inject.Singleton;
import jakarta.transaction.Transactional;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * Loads a catalogue from a folder: {@code sources.json}, {@code mappings.json}, {@code variables.json} and
 * {@code indicators.json}, each an object of codes and what the interface takes for them. The order in the files
 * counts: a whole stands before its parts, a share before its change.
 */
@Singleton
public class CatalogueFiles {

    private final SourceService sources;
    private final VariableService variables;
    private final IndicatorService indicators;
    private final SourceTable storedSources;
    private final Variables storedVariables;
    private final Indicators storedIndicators;
    private final ObjectMapper json;

    CatalogueFiles(
            SourceService sources,
            VariableService variables,
            IndicatorService indicators,
            SourceTable storedSources,
            Variables storedVariables,
            Indicators storedIndicators,
            ObjectMapper json) {
        this.sources = sources;
        this.variables = variables;
        this.indicators = indicators;
        this.storedSources = storedSources;
        this.storedVariables = storedVariables;
        this.storedIndicators = storedIndicators;
        this.json = json;
    }

    /**
     * Creates what is not there yet, all or nothing; what is there stays as it is. The actor must be set.
     *
     * @throws de.ausgleich.shared.problem.Problem 400 for a definition that breaks a rule
     * @throws UncheckedIOException for a file that is missing or unreadable
     */
    @Transactional
    public void load(Path folder) {
        read(folder, "sources.json", new TypeReference<LinkedHashMap<String, SourceRequest>>() {})
                .forEach(this::putSource);
        read(folder, "variables.json", new TypeReference<LinkedHashMap<String, VariableRequest>>() {})
                .forEach(this::putVariable);
        read(folder, "mappings.json", new TypeReference<LinkedHashMap<String, JsonNode>>() {})
                .forEach(this::putMapping);
        read(folder, "indicators.json", new TypeReference<LinkedHashMap<String, IndicatorRequest>>() {})
                .forEach(this::putIndicator);
    }

    private void putSource(String code, SourceRequest source) {
        if (storedSources.find(code).isEmpty()) {
            sources.put(code, source, Condition.CREATE);
        }
    }

    private void putVariable(String code, VariableRequest variable) {
        if (storedVariables.find(code).isEmpty()) {
            variables.put(code, variable, Condition.CREATE);
        }
    }

    private void putMapping(String source, JsonNode mapping) {
        if (storedSources.mapping(source).isEmpty()) {
            sources.putMapping(source, mapping, Condition.CREATE);
        }
    }

    private void putIndicator(String code, IndicatorRequest indicator) {
        if (storedIndicators.find(code).isEmpty()) {
            indicators.put(code, indicator, Condition.CREATE);
        }
    }

    private <T> Map<String, T> read(Path folder, String file, TypeReference<LinkedHashMap<String, T>> type) {
        try {
            return json.readValue(Files.readAllBytes(folder.resolve(file)), type);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
