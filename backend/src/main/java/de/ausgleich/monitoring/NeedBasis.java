package de.ausgleich.monitoring;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * All that the result of a need index rests on.
 *
 * @param present at the date asked for
 * @param dates all at which it can be computed, newest first
 * @param then the earlier date by the present definition, to tell what has changed; null where it cannot be computed
 * @param thenByOwnMethod the earlier date by the definition that was valid when its figures were published; the same
 *     as {@code then} where no other was
 */
record NeedBasis(
        NeedGround present,
        List<LocalDate> dates,
        @Nullable NeedGround then,
        @Nullable NeedGround thenByOwnMethod) {

    /** Everything, for the entity tag. */
    List<Ground> grounds() {
        return all().flatMap(ground -> ground.grounds().stream()).toList();
    }

    String facts() {
        return all().map(NeedGround::facts).collect(Collectors.joining("\n"));
    }

    private Stream<NeedGround> all() {
        return Stream.of(Stream.of(present), Stream.ofNullable(then), Stream.ofNullable(thenByOwnMethod))
                .flatMap(part -> part);
    }
}
