package de.ausgleich.statistics;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What is known of one district when its need is computed.
 *
 * @param population null where it does not matter
 * @param now one figure for each component of the rule, in its order
 * @param earlier the same at the earlier date; empty where there is none
 */
public record NeedReading(@Nullable Figure population, List<Figure> now, List<Figure> earlier) {

    public NeedReading {
        now = List.copyOf(now);
        earlier = List.copyOf(earlier);
    }
}
