package de.ausgleich.indicator;

import de.ausgleich.shared.api.Faults;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Rules for everything in the catalogue. */
final class CommonRules {

    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9_-]{0,79}");

    private CommonRules() {}

    static void code(String code, Faults faults) {
        if (!CODE.matcher(code).matches()) {
            faults.add("code", "catalogue.code");
        }
    }

    /** The constant that is named; a wrong name is a fault, a missing one is noted elsewhere. */
    static <E extends Enum<E>> Optional<E> constant(String field, @Nullable String name, Class<E> type, Faults faults) {
        if (name == null || name.isBlank()) {
            return Optional.empty();
        }
        Optional<E> found = Arrays.stream(type.getEnumConstants())
                .filter(constant -> constant.name().equals(name))
                .findFirst();
        if (found.isEmpty()) {
            String possible =
                    Arrays.stream(type.getEnumConstants()).map(Enum::name).collect(Collectors.joining(", "));
            faults.add(field, "catalogue.one-of", name, possible);
        }
        return found;
    }

    /** Nothing twice. */
    static void distinct(String field, List<@Nullable String> values, Faults faults) {
        Set<String> seen = new HashSet<>();
        for (int i = 0; i < values.size(); i++) {
            String value = values.get(i);
            if (value != null && !seen.add(value)) {
                faults.add(field + "[" + i + "]", "catalogue.twice", value);
            }
        }
    }
}
