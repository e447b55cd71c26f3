package de.ausgleich.indicator;

import de.ausgleich.access.Right;
import de.ausgleich.shared.search.Found;
import de.ausgleich.shared.search.Searchable;
import jakarta.inject.Singleton;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Finds indicators, variables and sources; what is retired is not looked for. */
@Singleton
class CatalogueSearch implements Searchable {

    private final Indicators indicators;
    private final Variables variables;
    private final Sources sources;

    CatalogueSearch(Indicators indicators, Variables variables, Sources sources) {
        this.indicators = indicators;
        this.variables = variables;
        this.sources = sources;
    }

    @Override
    public String right() {
        return Right.READ_FIGURES;
    }

    @Override
    public List<Found> candidates(String typed, Locale language) {
        Map<String, Source> known = sources.all().stream().collect(Collectors.toMap(Source::code, Function.identity()));
        Stream<Found> figures = indicators.all().stream()
                .filter(indicator -> !indicator.retired())
                .map(indicator -> new Found(
                        Found.Type.INDICATOR,
                        indicator.code(),
                        indicator.name().in(language),
                        indicator.unit().in(language)));
        Stream<Found> counts = variables.all().stream()
                .filter(variable -> !variable.retired())
                .map(variable -> variable(variable, known.get(variable.source()), language));
        Stream<Found> offices = known.values().stream()
                .map(source -> new Found(
                        Found.Type.SOURCE, source.code(), source.name().in(language), null));
        return Stream.of(figures, counts, offices).flatMap(Function.identity()).toList();
    }

    private static Found variable(VariableDefinition variable, @Nullable Source source, Locale language) {
        String detail = source == null ? null : source.name().in(language);
        return new Found(Found.Type.VARIABLE, variable.code(), variable.name().in(language), detail);
    }
}
