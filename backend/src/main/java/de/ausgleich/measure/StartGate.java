package de.ausgleich.measure;

/** Port: whether what a measure needs is decided. */
public interface StartGate {

    Gate of(MeasureFacts measure);
}
