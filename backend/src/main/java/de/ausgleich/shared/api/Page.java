package de.ausgleich.shared.api;

import java.util.List;
import java.util.function.Function;

/**
 * One page of a list.
 *
 * @param page number of the page, from 0
 * @param size entries asked for per page
 * @param total entries of the whole list, as far as the reader may see it
 */
public record Page<T>(List<T> items, int page, int size, long total) {

    public <R> Page<R> map(Function<T, R> shape) {
        return new Page<>(items.stream().map(shape).toList(), page, size, total);
    }

    /** Cuts the page out of a list that is in memory anyway. */
    public static <T> Page<T> of(List<T> all, PageQuery query) {
        int from = Math.min(all.size(), query.offset());
        int to = Math.min(all.size(), from + query.size());
        return new Page<>(List.copyOf(all.subList(from, to)), query.page(), query.size(), all.size());
    }
}
