package de.ausgleich.shared.api;

import de.ausgleich.shared.problem.Problem;
import io.quarkus.panache.common.Sort;
import java.util.List;

/**
 * By which fields a list can be sorted: {@code sort=field,-other}.
 *
 * @param fields as the API and the entity name them
 */
public record Sorting(List<String> fields) {

    public static Sorting by(String... fields) {
        return new Sorting(List.of(fields));
    }

    /** @throws Problem 400 for a field that the list cannot be sorted by */
    public Sort of(String asked) {
        Sort sort = Sort.empty();
        for (String part : asked.split(",", -1)) {
            boolean descending = part.startsWith("-");
            String field = descending ? part.substring(1) : part;
            if (!fields.contains(field)) {
                throw Problem.invalid("sort", "parameter.sort", String.join(", ", fields));
            }
            sort.and(field, descending ? Sort.Direction.Descending : Sort.Direction.Ascending);
        }
        return sort.and("id");
    }
}
