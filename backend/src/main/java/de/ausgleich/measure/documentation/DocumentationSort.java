package de.ausgleich.measure.documentation;

import de.ausgleich.shared.problem.Problem;
import java.text.Collator;
import java.util.Comparator;
import java.util.Locale;
import java.util.Map;

/** By what periods can be sorted. */
final class DocumentationSort {

    private static final Comparator<String> NAMES = collator()::compare;

    private static final Map<String, Comparator<DocumentationItem>> BY = Map.of(
            "due", Comparator.comparing(item -> item.period().due()),
            "measure", Comparator.comparing(item -> item.measure().title(), NAMES),
            "organisation", Comparator.comparing(item -> item.organisation().name(), NAMES),
            "standing", Comparator.comparing(DocumentationItem::standing));

    private DocumentationSort() {}

    /** @throws Problem 400 for something that periods cannot be sorted by */
    static Comparator<DocumentationItem> of(String asked) {
        Comparator<DocumentationItem> order = Comparator.comparing(item -> 0);
        for (String part : asked.split(",", -1)) {
            boolean descending = part.startsWith("-");
            Comparator<DocumentationItem> by = BY.get(descending ? part.substring(1) : part);
            if (by == null) {
                throw Problem.invalid(
                        "sort",
                        "parameter.sort",
                        String.join(", ", BY.keySet().stream().sorted().toList()));
            }
            order = order.thenComparing(descending ? by.reversed() : by);
        }
        return order.thenComparing(item -> item.period().from())
                .thenComparing(item -> item.measure().id());
    }

    private static Collator collator() {
        Collator collator = Collator.getInstance(Locale.GERMAN);
        collator.setStrength(Collator.SECONDARY);
        return collator;
    }
}
