package de.ausgleich.shared.api;

import java.util.Arrays;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Choices that come as texts, so that a wrong one is named together with all other faults. */
public final class Choices {

    private Choices() {}

    /** Nothing is no fault; whoever needs something says so elsewhere. */
    public static <E extends Enum<E>> void check(String field, @Nullable String name, E[] all, Faults faults) {
        if (name != null
                && !name.isBlank()
                && Arrays.stream(all).noneMatch(each -> each.name().equals(name))) {
            faults.add(
                    field,
                    "catalogue.one-of",
                    name,
                    Arrays.stream(all).map(Enum::name).collect(Collectors.joining(", ")));
        }
    }
}
