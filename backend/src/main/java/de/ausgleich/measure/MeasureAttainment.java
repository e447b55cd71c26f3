package de.ausgleich.measure;

import de.ausgleich.goal.AttainmentAnswer.OfTarget;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far a measure's own targets are reached at a date, as the reader may know it. Computed, never stored; it stands
 * beside the attainment of the goals that the measure serves and is never added to it.
 *
 * @param frozenAt when the baselines were frozen; null until the measure starts, then today's figures stand for them
 */
public record MeasureAttainment(
        UUID measure,
        LocalDate date,
        MeasureState state,
        @Nullable Instant frozenAt,
        List<OfTarget> targets) {}
