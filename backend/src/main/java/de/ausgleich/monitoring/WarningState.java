package de.ausgleich.monitoring;

/** Whether an early warning waits for an answer. */
enum WarningState {
    OPEN,
    ANSWERED
}
