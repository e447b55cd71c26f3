package de.ausgleich.measure;

import de.ausgleich.goal.TargetAnswer;
import java.util.List;
import java.util.UUID;

/**
 * The targets of a measure, as the reader may see them.
 *
 * @param version of the measure: changing its targets is another state of it
 */
public record MeasureTargetList(UUID measure, int version, List<TargetAnswer> items) {}
