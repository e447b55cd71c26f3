package de.ausgleich.goal;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** A reading of a metric of a target's own, as stored. */
record GoalReading(
        LocalDate day,
        BigDecimal numerator,
        @Nullable BigDecimal denominator,
        String source,
        @Nullable String note) {}
