package de.ausgleich.measure;

import java.time.LocalDate;

/** Port: whether what a measure needs is decided. */
public interface StartGate {

    /** As everything stands. */
    Gate of(MeasureFacts measure);

    /** As it stood on a day: what was decided later does not count. */
    Gate on(MeasureFacts measure, LocalDate day);
}
