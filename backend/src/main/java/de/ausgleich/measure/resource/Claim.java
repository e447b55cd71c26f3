package de.ausgleich.measure.resource;

import de.ausgleich.measure.MeasureFacts;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * What a measure asks for today.
 *
 * @param need beyond the budget
 * @param share of the planned cost that is left to the department's budget, in euros
 * @param startedShare the same when it started; null before
 */
record Claim(Need need, BigDecimal share, @Nullable BigDecimal startedShare) {

    static Claim of(MeasureFacts measure) {
        return new Claim(
                new Need(measure.extraMoney(), measure.extraStaff()), measure.budgetShare(), measure.startedShare());
    }
}
