package de.ausgleich.district;

import de.ausgleich.shared.problem.Problem;
import de.ausgleich.statistics.Level;
import java.util.Arrays;
import java.util.Locale;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;

/** Which areas are wanted. */
record DistrictsQuery(@Nullable Level level, String text) implements Predicate<Area> {

    /** @throws Problem 400 on {@code level} for a level that does not exist */
    static DistrictsQuery of(@Nullable String level, @Nullable String text) {
        return new DistrictsQuery(
                level == null ? null : level(level),
                text == null ? "" : text.strip().toLowerCase(Locale.GERMAN));
    }

    private static Level level(String name) {
        return Arrays.stream(Level.values())
                .filter(level -> level.name().equals(name))
                .findFirst()
                .orElseThrow(() -> Problem.invalid("level", "area.level", name));
    }

    @Override
    public boolean test(Area area) {
        return (level == null || area.level() == level)
                && (area.code().toLowerCase(Locale.GERMAN).contains(text)
                        || area.name().toLowerCase(Locale.GERMAN).contains(text));
    }
}
