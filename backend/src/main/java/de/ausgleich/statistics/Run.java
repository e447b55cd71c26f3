package de.ausgleich.statistics;

import de.ausgleich.statistics.Figure.Available;
import java.math.BigDecimal;
import java.util.List;

/** Steps in a row in which an area changed in one direction, against the city (docs/methods/early-warnings.md). */
final class Run {

    private Run() {}

    /**
     * A step is for the worse where the area's own value got worse and its difference to the city's grew in that
     * direction; of numbers of cases it is the part of the city's that grew. For the better likewise. Any other step
     * ends the run, and so does a date without a value or with few cases.
     *
     * @param steps figures of dates, newest first
     * @return the number of steps for the worse, or, below zero, for the better
     */
    static int of(List<Figures> steps, String area, Direction worse, boolean counts) {
        var run = 0;
        for (var i = 1; i < steps.size(); i++) {
            var step = worse.sign() * direction(steps.get(i), steps.get(i - 1), area, counts);
            if (step == 0 || run * step < 0) {
                return run;
            }
            run += step;
        }
        return run;
    }

    /** 1 where the value rose and rose against the city, −1 where it fell and fell against it, else 0. */
    private static int direction(Figures before, Figures now, String area, boolean counts) {
        if (!(before.areas().get(area) instanceof Available then)
                || !(now.areas().get(area) instanceof Available own)
                || then.fewCases()
                || own.fewCases()
                || !(before.city() instanceof Available cityThen)
                || !(now.city() instanceof Available city)) {
            return 0;
        }
        var alone = Integer.signum(own.value().compareTo(then.value()));
        var against = against(
                Deviations.of(then.value(), cityThen.value()), Deviations.of(own.value(), city.value()), counts);
        return alone == against ? alone : 0;
    }

    private static int against(Deviations before, Deviations now, boolean counts) {
        BigDecimal then = counts ? before.ratio() : before.difference();
        BigDecimal own = counts ? now.ratio() : now.difference();
        return then == null || own == null ? 0 : Integer.signum(own.compareTo(then));
    }
}
