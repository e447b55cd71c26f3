package de.ausgleich.measure;

import io.quarkus.arc.DefaultBean;
import jakarta.inject.Singleton;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Where nobody records decisions nothing is decided. */
@Singleton
@DefaultBean
class NoDecisions implements StartGate {

    @Override
    public Gate of(MeasureFacts measure) {
        if (measure.extraMoney().signum() == 0 && measure.extraStaff().signum() == 0) {
            return Gate.notNeeded();
        }
        return new Gate(
                GateState.UNCONFIRMED,
                measure.extraMoney(),
                measure.extraStaff(),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                measure.extraMoney(),
                measure.extraStaff());
    }

    @Override
    public Gate on(MeasureFacts measure, LocalDate day) {
        return of(measure);
    }
}
