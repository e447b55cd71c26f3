package de.ausgleich.measure.documentation;

import java.math.BigDecimal;
import java.util.UUID;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What was counted for one of the measure's own targets.
 *
 * @param denominator the whole of a share; null for a whole number
 */
@Schema(name = "DocumentedValue")
public record TargetValue(
        UUID target, BigDecimal numerator, @Nullable BigDecimal denominator) {}
