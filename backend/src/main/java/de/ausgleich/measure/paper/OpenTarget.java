package de.ausgleich.measure.paper;

import de.ausgleich.goal.AttainmentAnswer.OfTarget;
import de.ausgleich.goal.AttainmentAnswer.Point;
import java.math.BigDecimal;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Whether what is said of a target is for everybody, whoever asks. Pure. */
final class OpenTarget {

    private OpenTarget() {}

    /**
     * Targets on indicators are not: the planning sees figures that were never released.
     *
     * @param threshold counts of 1 or more below it are confidential; null for a target on an indicator
     */
    static boolean isOpen(OfTarget target, @Nullable Integer threshold) {
        return threshold != null
                && Stream.concat(Stream.of(target.baseline(), target.reading()), target.readings().stream())
                        .filter(Objects::nonNull)
                        .noneMatch(point -> isSmall(point, BigDecimal.valueOf(threshold)));
    }

    private static boolean isSmall(Point point, BigDecimal threshold) {
        BigDecimal count = point.numerator() == null ? point.value() : point.numerator();
        BigDecimal whole = point.denominator();
        return count == null
                || below(count, threshold)
                || (whole != null && (below(whole, threshold) || below(whole.subtract(count), threshold)));
    }

    private static boolean below(BigDecimal count, BigDecimal threshold) {
        return count.signum() > 0 && count.compareTo(threshold) < 0;
    }
}
