package de.ausgleich.measure.resource;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** How it was decided on resources that were asked for. */
@Schema(name = "DecisionOutcome")
public enum Outcome {
    GRANTED,
    PARTIAL,
    REFUSED
}
