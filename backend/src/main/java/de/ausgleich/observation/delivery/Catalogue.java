package de.ausgleich.observation.delivery;

import de.ausgleich.statistics.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * What is known before a file is looked at.
 *
 * @param scheme the code of the district scheme of the delivery
 * @param districts all its areas of all levels, sorted by code
 * @param otherSchemes every other scheme: its code to its districts' names by code
 * @param variables every variable that may be delivered
 * @param synonyms codes of districts by other texts for them, normalised
 * @param remembered the mapping of the source's last published delivery, or {@code null}
 */
record Catalogue(
        String scheme,
        List<KnownDistrict> districts,
        Map<String, Map<String, String>> otherSchemes,
        List<VariableRules> variables,
        Map<String, String> synonyms,
        @Nullable Mapping remembered) {

    Catalogue {
        districts = List.copyOf(districts);
        otherSchemes = Map.copyOf(otherSchemes);
        variables = List.copyOf(variables);
        synonyms = Map.copyOf(synonyms);
    }

    Optional<VariableRules> variable(String code) {
        return variables.stream()
                .filter(variable -> variable.code().equals(code))
                .findFirst();
    }

    Set<String> variableCodes() {
        return variables.stream().map(VariableRules::code).collect(Collectors.toUnmodifiableSet());
    }

    Map<String, KnownDistrict> byCode() {
        return districts.stream().collect(Collectors.toMap(KnownDistrict::code, Function.identity()));
    }

    List<KnownDistrict> of(Level level) {
        return districts.stream().filter(district -> district.level() == level).toList();
    }

    /** @throws java.util.NoSuchElementException for a scheme without a city, which none may be */
    KnownDistrict city() {
        return of(Level.CITY).getFirst();
    }
}
