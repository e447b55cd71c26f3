package de.ausgleich.observation.delivery;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which variable a header or a word of the file means: one of its known headers, its names or its code,
 * exactly or nearly so.
 */
final class VariableFinder {

    /** "Einwohner am 31.12.2008" is next year's "Einwohner am 31.12.2007". */
    private static final Pattern TIMES =
            Pattern.compile("\\b(?:am|zum|stand|stichtag)?\\s*(?:\\d{1,2}\\.\\d{1,2}\\.)?(?:19|20)\\d{2}\\b");

    private static final int LETTERS_PER_SLIP = 8;

    private final Map<String, Set<String>> known = new HashMap<>();

    VariableFinder(Catalogue catalogue) {
        for (var variable : catalogue.variables()) {
            add(variable.code(), variable.code());
            add(variable.nameDe(), variable.code());
            add(variable.nameEn(), variable.code());
            variable.headers().forEach(header -> add(header, variable.code()));
        }
    }

    private void add(String wording, String variable) {
        known.computeIfAbsent(Wording.normalised(wording), key -> new HashSet<>())
                .add(variable);
    }

    /** The only variable that is known by exactly this wording. */
    Optional<String> exactly(String header) {
        return only(known.getOrDefault(Wording.normalised(header), Set.of()));
    }

    /** The only variable whose wording is within a slip of the pen for every eight letters. */
    Optional<String> nearly(String header) {
        var timeless = Wording.normalised(TIMES.matcher(header).replaceAll(" "));
        var allowed = timeless.length() / LETTERS_PER_SLIP;
        var fitting = new HashSet<String>();
        known.forEach((wording, variables) -> {
            var near = Math.abs(wording.length() - timeless.length()) <= allowed
                    && Wording.distance(wording, timeless) <= allowed;
            if (near) {
                fitting.addAll(variables);
            }
        });
        return only(fitting);
    }

    private static Optional<String> only(Set<String> variables) {
        return variables.size() == 1 ? Optional.of(variables.iterator().next()) : Optional.empty();
    }
}
