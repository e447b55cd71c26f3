package de.ausgleich.indicator;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import java.time.LocalDate;
import java.util.List;

/**
 * An indicator as readers see it.
 *
 * @param dates reference dates of the scheme asked for at which it can be computed, newest first
 */
public record Indicator(@JsonUnwrapped IndicatorDefinition definition, List<LocalDate> dates) {}
