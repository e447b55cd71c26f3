package de.ausgleich.measure.documentation;

import jakarta.persistence.Embeddable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/** A value as stored with its target. @param denominator the whole of a share; null for a whole number */
@Embeddable
record Count(BigDecimal numerator, @Nullable BigDecimal denominator) {}
