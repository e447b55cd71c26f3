package de.ausgleich.indicator;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toUnmodifiableMap;

import de.ausgleich.shared.problem.Problem;
import de.ausgleich.statistics.Formula;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.Function;

/**
 * The catalogue as it is read at once, for whoever computes with many definitions of it.
 *
 * @param indicators by code; those that were valid at the instant asked for
 * @param variables by code, as valid now
 * @param sources by code, as valid now
 * @param readyMade variables that are figures of their own and never summed
 */
public record CatalogueSnapshot(
        Map<String, IndicatorDefinition> indicators,
        Map<String, VariableDefinition> variables,
        Map<String, Source> sources,
        Set<String> readyMade) {

    static CatalogueSnapshot of(
            Collection<IndicatorDefinition> indicators,
            Collection<VariableDefinition> variables,
            Collection<Source> sources,
            Set<String> readyMade) {
        return new CatalogueSnapshot(
                byCode(indicators, IndicatorDefinition::code),
                byCode(variables, VariableDefinition::code),
                byCode(sources, Source::code),
                readyMade);
    }

    private static <T> Map<String, T> byCode(Collection<T> all, Function<T, String> code) {
        return all.stream().collect(toUnmodifiableMap(code, identity()));
    }

    /** @throws Problem 404 when there is, or was then, no such indicator */
    public IndicatorDefinition indicator(String code) {
        return Optional.ofNullable(indicators.get(code)).orElseThrow(() -> Problem.notFound("indicator", code));
    }

    /** @throws Problem 404 when there is no such variable */
    public VariableDefinition variable(String code) {
        return Optional.ofNullable(variables.get(code)).orElseThrow(() -> Problem.notFound("variable", code));
    }

    public Formula formula(IndicatorDefinition indicator) {
        return indicator.formula(this::indicator);
    }

    /** Who delivers these variables, each source once, by code. */
    public List<Source> sourcesOf(Collection<String> codes) {
        SortedMap<String, Source> found = new TreeMap<>();
        for (String code : codes) {
            Source source = source(variable(code));
            found.put(source.code(), source);
        }
        return List.copyOf(found.values());
    }

    /** Who delivers a variable. */
    public Source source(VariableDefinition variable) {
        return Optional.ofNullable(sources.get(variable.source()))
                .orElseThrow(() -> Problem.notFound("source", variable.source()));
    }
}
