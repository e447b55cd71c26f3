package de.ausgleich.measure;

import org.jspecify.annotations.Nullable;

/**
 * A measure that serves a goal. Its attainment stands beside the goal's and is never added to it.
 *
 * @param hypothesis how it is supposed to have an effect on the goal, said before the start
 * @param contribution the newest judgement; null while there is none
 */
public record MeasureOfGoal(
        MeasureSummary measure,
        @Nullable String hypothesis,
        @Nullable ContributionAnswer contribution) {}
