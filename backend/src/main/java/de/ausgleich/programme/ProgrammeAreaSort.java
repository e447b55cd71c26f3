package de.ausgleich.programme;

import static java.util.Comparator.comparing;
import static java.util.Comparator.naturalOrder;
import static java.util.Comparator.nullsLast;

import de.ausgleich.shared.problem.Problem;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;

/** By what programme areas can be sorted. */
final class ProgrammeAreaSort {

    private static final Map<String, Comparator<ProgrammeArea>> KEYS = Map.of(
            "name", comparing(ProgrammeArea::name, Collator.getInstance(Locale.GERMAN)),
            "code", comparing(ProgrammeArea::code),
            "state", comparing(ProgrammeArea::state),
            "since", comparing(ProgrammeArea::since, nullsLast(naturalOrder())));

    private ProgrammeAreaSort() {}

    /** @throws Problem 400 for something that areas cannot be sorted by */
    static Comparator<ProgrammeArea> of(String asked) {
        Comparator<ProgrammeArea> order = (one, other) -> 0;
        for (String part : asked.split(",", -1)) {
            boolean descending = part.startsWith("-");
            Comparator<ProgrammeArea> key = KEYS.get(descending ? part.substring(1) : part);
            if (key == null) {
                throw Problem.invalid(
                        "sort",
                        "parameter.sort",
                        String.join(", ", KEYS.keySet().stream().sorted().toList()));
            }
            order = order.thenComparing(descending ? key.reversed() : key);
        }
        return order.thenComparing(ProgrammeArea::code);
    }
}
