package de.ausgleich.measure.documentation;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A value as stored with its target. @param denominator the whole of a share; null for a whole number */
@Embeddable
record Count(BigDecimal numerator, @Nullable BigDecimal denominator) {

    boolean isSame(Count other) {
        return isSame(numerator, other.numerator) && isSame(denominator, other.denominator);
    }

    /** Whether both are the same number, however many zeros are written. */
    static boolean isSame(@Nullable BigDecimal one, @Nullable BigDecimal other) {
        return one == null ? other == null : other != null && one.compareTo(other) == 0;
    }
}
